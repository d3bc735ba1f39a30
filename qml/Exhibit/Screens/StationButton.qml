import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A station of a thread: the place's name, the words found there, and whose words they are.
Pressable {
    id: button

    required property string place
    required property string item
    required property string heading
    required property string words
    required property string credit
    // Length of the stem that hangs from the station's light, px; 0: none.
    required property real stem

    property bool centred: !Theme.portrait

    text: heading
    implicitHeight: column.implicitHeight + 2 * Theme.grid
    Accessible.role: Accessible.Link
    Accessible.name: heading
    Accessible.description: passage.plain + " " + credit

    background: Rectangle {
        radius: Theme.radius
        color: button.pressed ? Theme.pillPressed : Theme.faded

        FocusRing {
            radius: Theme.radius
            visible: button.activeFocus && Theme.keyed
        }
    }

    Rectangle {
        visible: button.stem > 0
        x: (parent.width - width) / 2
        y: -button.stem + 3 * Theme.grid
        width: Theme.rule
        height: Math.max(0, button.stem - 3.5 * Theme.grid)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.candle
            }
            GradientStop {
                position: 1
                color: Theme.faded
            }
        }
    }
    Column {
        id: column

        width: parent.width
        spacing: (Theme.compact ? 0.5 : 1) * Theme.grid

        Row {
            x: button.centred ? (parent.width - width) / 2 : Theme.start(0, width, parent.width)
            height: Theme.target
            spacing: Theme.grid

            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: button.heading
                color: Theme.candle
                font.family: Theme.sans
                font.pixelSize: Theme.bodySize
                font.bold: true
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-right-light"
                color: Theme.candle
            }
        }
        RunningText {
            id: passage

            width: parent.width
            marked: button.words
            unit: Theme.design
            family: Theme.serif
            pixelSize: Theme.portrait ? Theme.quoteSize : Theme.compact ? Theme.bodySize : Theme.documentSize
            pitch: Theme.portrait ? Theme.quotePitch : Theme.bodyPitch * (Theme.compact ? 0.98 : 1.06)
            color: Theme.text
            phraseColor: Theme.empowermentText
            underlined: false
            centred: button.centred
        }
        Text {
            width: parent.width
            text: button.credit
            color: Theme.quietText
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            horizontalAlignment: button.centred ? Text.AlignHCenter : Text.AlignLeft
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
