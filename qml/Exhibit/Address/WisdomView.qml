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
        quiet: Qt.rect(meeting.x - Theme.grid, meeting.y, meeting.width + 2 * Theme.grid, meeting.height)
    }
    PictureLabel {
        x: Theme.end(0, width, view.width)
        y: view.height * 0.06
        width: view.width * 0.32
        horizontalAlignment: Text.AlignLeft
        text: view.address.captions["discussions"]
    }
    PictureLabel {
        id: meeting

        anchors.horizontalCenter: parent.horizontalCenter
        y: view.height - height
        text: view.address.captions["wisdom"]
    }
}
