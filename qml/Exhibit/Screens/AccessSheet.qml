pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The aids, just above the button that opens them. A touch beside closes.
BottomSheet {
    id: sheet

    required property AccessViewModel access
    required property VoiceViewModel voice

    readonly property int aids: voice.available ? 4 : 3
    // As many beside each other as their names have room for, also in the bold of what is on.
    readonly property real widest: 1.08 * Math.max(contrast.needed, lowReach.needed, calm.needed, aloud.needed)
    readonly property int columns: [aids, 2, 1].find(count => count === 1 || room >= count * (widest + gap) - gap)
    readonly property real cell: (sheet.room - (columns - 1) * gap) / columns

    name: qsTr("Accessibility")

    component Aid: Column {
        id: aid

        required property string name
        required property string says
        required property bool on

        readonly property alias needed: button.implicitWidth

        signal toggled

        width: sheet.cell
        spacing: Theme.grid / 2

        PillButton {
            id: button

            width: parent.width
            iconName: aid.on ? "check-square-light" : "square-light"
            text: aid.name
            chosen: aid.on
            checkable: true
            checked: aid.on
            Accessible.role: Accessible.CheckBox
            Accessible.description: aid.says
            onClicked: aid.toggled()
        }
        Words {
            x: Theme.start(2 * Theme.grid, width, parent.width)
            width: parent.width - 4 * Theme.grid
            text: aid.says
            color: Theme.secondaryText
            font.pixelSize: Theme.labelSize
            pitch: Theme.labelPitch
            // The button's description already.
            Accessible.ignored: true
        }
    }
    component Size: PillButton {
        required property int percent

        width: Math.max(implicitWidth, (Theme.portrait || Theme.compact ? 14 : 20) * Theme.grid)
        text: percent + " %"
        chosen: sheet.access.text === percent
        checkable: true
        checked: chosen
        autoExclusive: true
        Accessible.role: Accessible.RadioButton
        //: %1 is 100, 150 or 200
        Accessible.name: qsTr("Text size %1 %").arg(percent)
        onClicked: sheet.access.text = percent
    }

    Flow {
        width: parent.width
        spacing: sheet.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Text size")
        Accessible.ignored: !visible

        Text {
            height: smallest.height
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.mirrored ? 0 : sheet.gap
            leftPadding: Theme.mirrored ? sheet.gap : 0
            text: qsTr("Text size")
            color: Theme.text
            font.family: Theme.sans
            font.pixelSize: Theme.bodySize
            textFormat: Text.PlainText
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
            Accessible.ignored: !visible
        }
        Size {
            id: smallest

            percent: 100
        }
        Size {
            percent: 150
        }
        Size {
            percent: 200
        }
    }
    Grid {
        columns: sheet.columns
        spacing: sheet.gap

        Aid {
            id: contrast

            name: qsTr("High contrast")
            says: qsTr("Black background, white and yellow words.")
            on: sheet.access.contrast
            onToggled: sheet.access.contrast = !on
        }
        Aid {
            id: lowReach

            name: qsTr("Low reach")
            says: qsTr("All buttons move to the lower half of the screen.")
            on: sheet.access.lowReach
            onToggled: sheet.access.lowReach = !on
        }
        Aid {
            id: calm

            name: qsTr("Less motion")
            says: qsTr("Nothing moves by itself.")
            on: sheet.access.calm
            onToggled: sheet.access.calm = !on
        }
        Aid {
            id: aloud

            visible: sheet.voice.available
            name: qsTr("Read aloud")
            says: qsTr("Reads what is on the screen.")
            on: sheet.access.aloud
            onToggled: sheet.access.aloud = !on
        }
    }
    Flow {
        width: parent.width
        spacing: sheet.gap

        PillButton {
            visible: sheet.voice.available && sheet.access.aloud
            available: !sheet.access.softest
            iconName: "speaker-simple-low-light"
            text: qsTr("Quieter")
            onClicked: sheet.access.louder(-1)
        }
        PillButton {
            visible: sheet.voice.available && sheet.access.aloud
            available: !sheet.access.loudest
            iconName: "speaker-simple-high-light"
            text: qsTr("Louder")
            onClicked: sheet.access.louder(1)
        }
        PillButton {
            visible: sheet.voice.available && sheet.access.aloud
            iconName: sheet.voice.speaking ? "stop-light" : "speaker-simple-high-light"
            text: sheet.voice.speaking ? qsTr("Stop reading") : qsTr("Read again")
            onClicked: sheet.voice.toggle()
        }
        PillButton {
            iconName: "arrow-counter-clockwise-light"
            text: qsTr("Put everything back")
            onClicked: sheet.access.reset()
        }
        PillButton {
            iconName: "x-light"
            text: qsTr("Close")
            onClicked: sheet.open = false
        }
    }
}
