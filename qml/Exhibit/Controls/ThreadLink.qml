import QtQuick
import Exhibit.Theme

// A thread that can be followed from here: a light and its name.
Pressable {
    id: link

    required property string thread
    required property string title
    required property string tone

    text: title
    implicitWidth: row.implicitWidth + 2 * Theme.grid
    implicitHeight: Math.max(Theme.target, Theme.labelPitch + 2 * Theme.grid)
    Accessible.role: Accessible.Link
    Accessible.name: title

    background: Rectangle {
        radius: Theme.radius
        color: link.pressed ? Theme.pillPressed : "transparent"

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

            Item {
                width: 3 * Theme.grid
                height: width
                anchors.verticalCenter: parent.verticalCenter

                Rectangle {
                    anchors.centerIn: parent
                    width: 2.6 * Theme.grid
                    height: width
                    radius: width / 2
                    color: Theme.toneLight(link.tone)
                    opacity: 0.28
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: 1.5 * Theme.grid
                    height: width
                    radius: width / 2
                    color: Theme.toneText(link.tone)
                }
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.grid / 4

                Text {
                    id: name

                    text: link.title
                    color: Theme.text
                    font.family: Theme.sans
                    font.pixelSize: Theme.labelSize
                    textFormat: Text.PlainText
                }
                Rectangle {
                    objectName: "underline"
                    width: name.width
                    height: Theme.hairline
                    color: Theme.toneLight(link.tone)
                }
            }
        }
    }
}
