import QtQuick
import Exhibit.Theme

// One target of the navigation: icon and word, side by side or, in portrait, above each other.
Pressable {
    id: tab

    required property string iconName
    property bool current
    // It opens something over the screen, which is open.
    property bool opens
    property bool opened
    // The word below its icon.
    readonly property bool stacked: !Theme.large && (Theme.portrait || Theme.compact)

    readonly property color ink: current || opened ? Theme.candle : pressed ? Theme.warmWhite : Theme.secondaryText

    // Room at either side for the ring of the keys, px.
    readonly property real rim: 0.75 * Theme.grid

    implicitWidth: Math.max(Theme.roomyTarget, grid.implicitWidth + 2 * rim)
    implicitHeight: Theme.large ? Theme.chromeHeight : Theme.barHeight
    // A button, and no tab: Qt would offer a reader to focus that before pressing it.
    Accessible.selected: current
    Accessible.checkable: opens
    Accessible.checked: opened

    background: Rectangle {
        color: tab.pressed ? Theme.pill : "transparent"

        Rectangle {
            width: parent.width
            height: 4 * Theme.hairline
            y: Theme.large ? parent.height - height : -height / 2
            radius: height / 2
            color: Theme.candle
            visible: tab.current
        }
        FocusRing {
            anchors.margins: 0
            anchors.topMargin: Theme.rule
            radius: Theme.radius
            visible: tab.activeFocus && Theme.keyed
        }
    }
    TextMetrics {
        id: bold

        text: tab.text
        font.family: Theme.sans
        font.pixelSize: Theme.chromeSize
        font.bold: true
    }

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid

            anchors.centerIn: parent
            anchors.verticalCenterOffset: tab.stacked && Theme.portrait ? -1.5 * Theme.grid : 0
            columns: tab.stacked ? 1 : 2
            spacing: (!tab.stacked ? 1.25 : Theme.portrait ? 0.5 : 0) * Theme.grid
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                height: tab.stacked ? Theme.iconSize : implicitHeight
                name: tab.iconName
                color: tab.ink
            }
            Text {
                // As wide as when it is bold, so that its neighbours stay where they are.
                width: Math.ceil(Math.max(bold.advanceWidth, implicitWidth))
                horizontalAlignment: Text.AlignHCenter
                text: tab.text
                color: tab.ink
                font.family: Theme.sans
                font.pixelSize: Theme.chromeSize
                font.bold: tab.current || tab.opened
                textFormat: Text.PlainText
            }
        }
    }
}
