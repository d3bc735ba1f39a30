import QtQuick
import Exhibit.Theme

// A button with a word, and an icon before or after it. `bright` is for the one that a screen
// wants touched.
Pressable {
    id: button

    property string iconName
    property bool iconAfter
    property bool bright
    property bool chosen
    // Where there is little room.
    property bool slim
    // Whether it can be used now; else it steps back. One that has the keys keeps them all the same:
    // whoever presses it once too often should not press another.
    property bool available: true
    property string family: Theme.sans
    readonly property color ink: bright ? Theme.inkOnBright : !available ? Theme.quietText : chosen ? Theme.candle : Theme.text

    implicitWidth: row.implicitWidth + (slim ? 4 : 6) * Theme.grid
    implicitHeight: slim ? Theme.chromeHeight : Math.max(Theme.roomyTarget, Theme.chromePitch + 2 * Theme.grid)
    enabled: available || activeFocus
    opacity: available ? 1 : 0.55

    background: Rectangle {
        radius: height / 2
        color: button.bright ? (button.pressed ? Theme.warmWhite : Theme.candle) : button.pressed ? Theme.pillPressed : Theme.pill
        border.width: button.bright ? 0 : Theme.hairline
        border.color: button.pressed || button.chosen ? Theme.candle : Theme.pillRim

        FocusRing {
            visible: button.activeFocus && Theme.keyed
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 1.5 * Theme.grid
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== ""
                name: button.iconName
                color: button.ink
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.ink
                font.family: button.family
                font.pixelSize: Theme.chromeSize
                font.bold: button.chosen
                textFormat: Text.PlainText
            }
        }
    }
}
