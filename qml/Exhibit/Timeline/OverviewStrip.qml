pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// All of time on one strip, with the part in view between two bars. A finger on it goes there; when
// all is in view it chooses what is nearest.
MultiPointTouchArea {
    id: strip

    required property TimelineViewModel timeline
    required property TimelineLayout layout
    required property TimelineSight sight
    required property real chosenDay
    required property AxisView view
    required property bool vertical

    readonly property real bar: Theme.rule * 2
    // Dots that would touch are one.
    readonly property real dotPitch: 1.0 * Theme.grid
    readonly property real room: (vertical ? height : width) - 2 * bar
    readonly property real days: view.last - view.first
    readonly property real half: view.length / 2 / view.scaling
    readonly property real sightStart: place(Math.max(view.first, view.centre - half))
    readonly property real sightEnd: place(Math.min(view.last, view.centre + half))
    // What a screen reader says of it: how much of time lies before the middle, per cent.
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100
    readonly property real value: Math.round(100 * (view.centre - view.first) / days)
    property bool held

    function place(day: real): real {
        const part = (day - view.first) / days;
        return bar + room * (!vertical && view.mirrored ? 1 - part : part);
    }
    // Qt calls these two for a reader; handlers of the signals would list the actions twice.
    function accessibleIncreaseAction(): void {
        timeline.later();
    }
    function accessibleDecreaseAction(): void {
        timeline.earlier();
    }
    function scrub(x: real, y: real): void {
        const part = Math.max(0, Math.min(1, ((vertical ? y : x) - bar) / room));
        const day = view.first + days * (!vertical && view.mirrored ? 1 - part : part);
        view.stop();
        if (view.whole)
            timeline.chooseNear(day);
        else
            view.centre = view.bounded(day, view.scaling);
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    maximumTouchPoints: 10
    mouseEnabled: true
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("All of time")
    Accessible.description: sight.years
    Accessible.ignored: !visible
    onPressed: touchPoints => {
        held = true;
        scrub(touchPoints[0].x, touchPoints[0].y);
    }
    onUpdated: touchPoints => scrub(touchPoints[0].x, touchPoints[0].y)
    onReleased: {
        held = false;
        view.settled();
    }
    onCanceled: held = false

    Rectangle {
        anchors.centerIn: parent
        width: strip.vertical ? Theme.hairline : parent.width
        height: strip.vertical ? parent.height : Theme.hairline
        color: Theme.axisLine
        opacity: 0.5
    }
    Rectangle {
        x: strip.vertical ? 0 : Math.min(strip.sightStart, strip.sightEnd)
        y: strip.vertical ? strip.sightStart : 0
        width: strip.vertical ? parent.width : Math.max(2 * strip.bar, Math.abs(strip.sightEnd - strip.sightStart))
        height: strip.vertical ? Math.max(2 * strip.bar, strip.sightEnd - strip.sightStart) : parent.height
        color: strip.held ? Theme.pillPressed : Theme.pill

        Rectangle {
            width: strip.vertical ? parent.width : strip.bar
            height: strip.vertical ? strip.bar : parent.height
            radius: strip.bar / 2
            color: Theme.candle
        }
        Rectangle {
            x: parent.width - width
            y: parent.height - height
            width: strip.vertical ? parent.width : strip.bar
            height: strip.vertical ? strip.bar : parent.height
            radius: strip.bar / 2
            color: Theme.candle
        }
    }
    Repeater {
        model: strip.layout.dots

        Rectangle {
            required property real day
            required property bool page
            required property bool many
            required property bool faded

            x: (strip.vertical ? strip.width / 2 : strip.place(day)) - width / 2
            y: (strip.vertical ? strip.place(day) : strip.height / 2) - height / 2
            width: ((page ? 1.2 : 0.8) + (many ? 0.4 : 0)) * Theme.grid
            height: width
            radius: width / 2
            color: page ? Theme.warmWhite : Theme.quietText
            opacity: faded ? Theme.dimmed : 1
        }
    }
    Rectangle {
        x: (strip.vertical ? strip.width / 2 : strip.place(strip.chosenDay)) - width / 2
        y: (strip.vertical ? strip.place(strip.chosenDay) : strip.height / 2) - height / 2
        width: 2.2 * Theme.grid
        height: width
        radius: width / 2
        color: Theme.candle
    }
}
