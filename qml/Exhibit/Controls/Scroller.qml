pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Exhibit.Theme

// A column that scrolls: by a finger, by its two buttons, and after the focus of keys. Where all of it
// fits there are no buttons.
FocusScope {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    // Width for the content, px: its buttons have room beside it where they are, or are likely to be.
    readonly property real room: width - (Theme.plain || narrowed ? (low ? 2 : 1) * Theme.target + (low ? 3 : 2) * Theme.grid : 0)
    // Too low for two buttons above each other: they stand side by side.
    readonly property bool low: height < 2 * Theme.target
    property bool narrowed
    // Room around the content for the ring of the keys, px.
    readonly property real rim: 3 * Theme.rule
    readonly property real contentHeight: column.height
    readonly property bool overflows: column.height > height + 1
    readonly property real step: Math.max(Theme.target, height - 2 * Theme.labelPitch)

    // Begin again with other content.
    function restart(): void {
        gliding.stop();
        flick.contentY = 0;
        narrowed = false;
        looking.restart();
    }
    // Bring something that stands in the content into sight.
    function show(item: Item): void {
        // Air around it, as far as there is room.
        const air = Math.max(0, Math.min(Theme.grid, (height - item.height) / 2));
        const top = item.mapToItem(column, 0, 0).y - air;
        const bottom = top + item.height + 2 * air;
        if (top < flick.contentY || item.height > height)
            go(top);
        else if (bottom > flick.contentY + height)
            go(bottom - height);
    }
    // Go on within what has the keys and is taller than this; false where its end is in sight.
    function goOn(item: Item, on: bool): bool {
        if (item.height <= height)
            return false;
        const from = gliding.running ? gliding.to : flick.contentY;
        const top = item.mapToItem(column, 0, 0).y;
        const hidden = on ? top + item.height - from - height : from - top;
        if (hidden < 1)
            return false;
        go(from + (on ? 1 : -1) * Math.min(step, hidden));
        return true;
    }
    function go(y: real): void {
        const goal = Math.max(0, Math.min(column.height - height, y));
        gliding.stop();
        if (Theme.calm) {
            flick.contentY = goal;
        } else {
            gliding.to = goal;
            gliding.start();
        }
    }

    function holds(item: Item): bool {
        let above = item;
        while (above && above !== column)
            above = above.parent;
        return above === column;
    }

    onOverflowsChanged: narrowed = narrowed || overflows

    Timer {
        id: looking

        interval: 0
        onTriggered: scroller.narrowed = scroller.overflows
    }
    Flickable {
        id: flick

        // What it cuts off leaves room for the ring around what has the keys.
        anchors.fill: parent
        anchors.margins: -scroller.rim
        contentWidth: width
        contentHeight: column.height + 2 * scroller.rim
        interactive: scroller.overflows
        clip: scroller.overflows
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: gliding.stop()

        Column {
            id: column

            x: Theme.start(scroller.rim, width, flick.width)
            y: scroller.rim
            width: scroller.room
        }
    }
    NumberAnimation {
        id: gliding

        target: flick
        property: "contentY"
        duration: Theme.moveDuration
        easing.type: Easing.OutCubic
    }
    Connections {
        function onActiveFocusItemChanged(): void {
            const item = scroller.Window.activeFocusItem;
            if (item && scroller.holds(item))
                scroller.show(item);
        }

        target: scroller.Window.window
    }
    Connections {
        function onPaged(way: int): void {
            scroller.go(flick.contentY + way * scroller.step);
        }

        target: Theme
        enabled: scroller.visible && scroller.enabled
    }
    component Turner: T.AbstractButton {
        id: turner

        required property string iconName
        required property bool available
        // px that another button has at its side.
        property real beside

        x: Theme.end(beside, width, scroller.width)
        width: Theme.target
        height: Math.max(Theme.target, Math.min(2 * Theme.target, scroller.height / 2))
        visible: scroller.overflows
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.ignored: !visible
        enabled: available || activeFocus
        opacity: available ? 1 : 0.55
        background: Rectangle {
            radius: Theme.radius
            color: turner.pressed ? Theme.pillPressed : Theme.pill
            border.width: Theme.hairline
            border.color: Theme.pillRim

            FocusRing {
                radius: Theme.radius
                visible: turner.activeFocus && Theme.keyed
            }
        }
        contentItem: Icon {
            name: turner.iconName
        }
    }
    Turner {
        y: scroller.low ? scroller.height - height : 0
        beside: scroller.low ? Theme.target + Theme.grid : 0
        iconName: "caret-up-light"
        text: qsTr("Scroll up")
        available: flick.contentY > 1
        onClicked: scroller.go(flick.contentY - scroller.step)
    }
    Turner {
        y: scroller.height - height
        iconName: "caret-down-light"
        text: qsTr("Scroll down")
        available: flick.contentY < column.height - scroller.height - 1
        onClicked: scroller.go(flick.contentY + scroller.step)
    }
}
