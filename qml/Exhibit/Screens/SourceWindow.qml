import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A source's lit window: its QR code. A book has no address: its window is not lit. The one that a
// link has led to has a line of light under it, as the open screen has in the navigation.
Item {
    id: frame

    required property string url
    required property list<string> code
    required property bool marked

    height: width

    QrCode {
        anchors.fill: parent
        visible: frame.url !== ""
        rows: frame.code
        light: Theme.windowGlow
        dark: Theme.inkOnBright
        radius: Theme.radius
    }
    Rectangle {
        anchors.fill: parent
        visible: frame.url === "" && width > 0
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.pillRim

        Icon {
            anchors.centerIn: parent
            name: "book-open-light"
            color: Theme.quietText
            font.pixelSize: Math.min(2.4 * Theme.iconSize, parent.width * 0.5)
        }
    }
    Rectangle {
        objectName: "mark"
        width: parent.width
        height: 4 * Theme.hairline
        y: parent.height + Theme.grid / 2
        radius: height / 2
        color: Theme.candle
        visible: frame.marked && width > 0
    }
}
