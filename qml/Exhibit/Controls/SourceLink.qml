import QtQuick
import Exhibit.Theme

// The source of a statement in a few quiet words; touching it leads to the sources' QR codes.
Pressable {
    id: link

    // How wide it may be before its words wrap, px.
    property real widest: Theme.bodyWidth - (Theme.plain ? Theme.target + 2 * Theme.grid : 0)

    implicitWidth: row.implicitWidth + Theme.grid
    implicitHeight: Math.max(Theme.target, row.implicitHeight)
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Source: %1").arg(text)

    background: Rectangle {
        radius: Theme.radius
        color: link.pressed ? Theme.pillPressed : Theme.faded

        FocusRing {
            radius: Theme.radius
            visible: link.activeFocus && Theme.keyed
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: 1.5 * Theme.grid

            Icon {
                id: code

                anchors.verticalCenter: parent.verticalCenter
                name: "qr-code-light"
                color: Theme.quietText
                font.pixelSize: Theme.labelSize
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, link.widest - code.width - 3 * Theme.grid)
                wrapMode: Text.WordWrap
                text: link.text
                color: Theme.quietText
                font.family: Theme.sans
                font.pixelSize: Theme.labelSize
                textFormat: Text.PlainText
            }
        }
    }
}
