import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Wisdom from around the world, meeting in one rising light.
Item {
    id: view

    required property AddressViewModel address

    WisdomPicture {
        anchors.fill: parent
        unit: Theme.design
    }
    PictureLabel {
        x: view.width * 0.68
        y: view.height * 0.06
        width: view.width - x
        horizontalAlignment: Text.AlignLeft
        text: view.address.caption("discussions")
    }
    PictureLabel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: view.height - height
        text: view.address.caption("wisdom")
    }
}
