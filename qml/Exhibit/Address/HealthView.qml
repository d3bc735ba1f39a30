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
    }
    PictureLabel {
        x: 0
        y: view.height * 0.885
        width: Math.min(implicitWidth, view.width)
        horizontalAlignment: Text.AlignLeft
        text: view.address.caption("goal")
    }
    PictureLabel {
        x: view.width - width
        y: view.height * 0.50
        width: Math.min(implicitWidth, view.width * 0.42)
        horizontalAlignment: Text.AlignRight
        text: view.address.caption("towards")
    }
}
