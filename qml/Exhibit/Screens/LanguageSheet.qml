pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The languages by their own names, just above the button that opens them. A touch beside closes.
FocusScope {
    id: sheet

    required property LanguagesViewModel languages
    property bool open

    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property real gap: 2 * Theme.grid
    readonly property real cell: (Theme.bodyWidth - (columns - 1) * gap) / columns

    visible: opacity > 0
    enabled: open
    opacity: open ? 1 : 0
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Choose a language")
    Accessible.ignored: !open
    Keys.onEscapePressed: open = false

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quickDuration
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        mouseEnabled: true
        onPressed: sheet.open = false
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: grid.height + 6 * Theme.grid
        color: Theme.ground

        MultiPointTouchArea {
            anchors.fill: parent
            mouseEnabled: true
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.pillRim
        }
        Grid {
            id: grid

            anchors.centerIn: parent
            columns: sheet.columns
            spacing: sheet.gap

            Repeater {
                model: sheet.languages.rows

                PillButton {
                    required property string code
                    required property string name
                    required property bool current

                    width: sheet.cell
                    text: name
                    family: Theme.sansFamily(code)
                    chosen: current
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: current
                    onClicked: {
                        sheet.languages.choose(code);
                        sheet.open = false;
                    }
                }
            }
        }
    }
}
