import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Moving on together, and going back for the one left behind.
Item {
    id: view

    required property AddressViewModel address

    HealthPicture {
        anchors.fill: parent
        unit: Theme.design
        mirrored: Theme.mirrored
    }
    PictureLabel {
        x: Theme.start(0, width, view.width)
        y: view.height * 0.885
        width: Math.min(implicitWidth, view.width)
        horizontalAlignment: Text.AlignLeft
        text: view.address.captions["goal"]
    }
    PictureLabel {
        x: Theme.end(0, width, view.width)
        y: view.height * 0.50
        width: Math.min(implicitWidth, view.width * 0.42)
        horizontalAlignment: Text.AlignRight
        text: view.address.captions["towards"]
    }
}
