import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One tap for what a drag or a pinch does: earlier and later, zoom out and in.
Item {
    id: controls

    required property TimelineViewModel timeline
    required property TimelineMoment moment
    required property AxisView view

    // Where there is room between the buttons, px from where reading starts.
    readonly property real roomStart: earlier.width + 3 * Theme.grid
    readonly property real roomEnd: later.edge - 3 * Theme.grid

    PillButton {
        id: earlier

        x: Theme.start(0, width, controls.width)
        height: controls.height
        iconName: "caret-left-light"
        text: qsTr("Earlier")
        available: controls.timeline.hasEarlier
        onClicked: controls.timeline.earlier()
    }
    PillButton {
        id: later

        readonly property real edge: Theme.portrait ? earlier.width + 2 * Theme.grid : zoomOut.edge - width - 3 * Theme.grid

        x: Theme.start(edge, width, controls.width)
        height: controls.height
        iconName: "caret-right-light"
        iconAfter: true
        text: qsTr("Later")
        available: controls.timeline.hasLater
        onClicked: controls.timeline.later()
    }
    PillButton {
        id: zoomOut

        readonly property real edge: controls.width - zoomIn.width - width - 2 * Theme.grid

        x: Theme.start(edge, width, controls.width)
        height: controls.height
        iconName: "minus-light"
        text: qsTr("Zoom out")
        available: controls.view.scaling > controls.view.leastScale * 1.001
        onClicked: controls.view.zoomAbout(controls.moment.day, 1 / 2)
    }
    PillButton {
        id: zoomIn

        x: Theme.end(0, width, controls.width)
        height: controls.height
        iconName: "plus-light"
        text: qsTr("Zoom in")
        available: !controls.view.closest
        onClicked: controls.view.zoomAbout(controls.moment.day, 2)
    }
}
