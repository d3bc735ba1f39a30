import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A sheet just above the navigation, within reach, that a touch beside closes. It rises from the
// horizon and goes at once, and is never to be seen through: words would lie over words.
Cover {
    id: sheet

    default property alias content: scroller.content

    readonly property real gap: 2 * Theme.grid
    // Width for the content, px.
    readonly property real room: scroller.room

    fade: 0
    clip: true
    onOpenChanged: {
        if (open)
            sheet.Accessible.announce(sheet.name);
        if (open && !Theme.calm)
            rising.restart();
    }

    NumberAnimation {
        id: rising

        target: rise
        property: "y"
        from: panel.height
        to: 0
        duration: Theme.moveDuration
        easing.type: Easing.OutCubic
    }
    MultiPointTouchArea {
        anchors.fill: parent
        mouseEnabled: true
        onPressed: sheet.open = false
    }
    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        transform: Translate {
            id: rise
        }
        width: parent.width
        height: scroller.height + 6 * Theme.grid
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
        Scroller {
            id: scroller

            x: Theme.margin
            y: 3 * Theme.grid
            width: parent.width - 2 * Theme.margin
            height: Math.min(contentHeight, sheet.height - Theme.top - 7 * Theme.grid)
            spacing: 2 * sheet.gap
        }
    }
}
