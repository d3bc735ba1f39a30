import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Where the words come from, wrapped into a narrow column; touching it leads to the sources.
Pressable {
    id: link

    required property string credit
    required property string second

    text: second === "" ? credit : credit + "\n" + second
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.grid)
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
        Icon {
            id: icon

            x: Theme.start(0, width, parent.width)
            y: words.y
            height: Theme.labelPitch
            name: "qr-code-light"
            color: Theme.quietText
            font.pixelSize: Theme.labelSize
        }
        Words {
            id: words

            readonly property real beside: icon.width + 1.25 * Theme.grid

            x: Theme.start(beside, width, parent.width)
            y: Math.max(0, (parent.height - implicitHeight) / 2)
            width: parent.width - beside
            text: link.text
            color: Theme.quietText
            font.pixelSize: Theme.labelSize
            pitch: Theme.labelPitch
            Accessible.ignored: true
        }
    }
}
