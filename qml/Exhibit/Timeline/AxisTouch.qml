import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Hands on the axis: one finger drags, two pinch about their days, a tap and a double tap, the
// wheel. The first two fingers count; others wait until one of those lifts.
MultiPointTouchArea {
    id: touch

    required property AxisView view
    // Time runs down the glass.
    required property bool vertical

    readonly property real threshold: Theme.target / 8
    property int lead: -1
    property int mate: -1
    property point leadAt
    property point matePlace
    // Where the gesture began anew: the last time that a finger came or went.
    property real baseDay
    property real baseScale
    property real baseDistance
    property point pressAt
    property bool tapping
    property bool dragging
    // The way of the finger in the last moments, for its speed.
    property list<real> times
    property list<real> places
    property point lastTapAt

    signal pressStarted(real x, real y)
    signal pressEnded
    signal tapped(real x, real y)

    function place(at: point): real {
        return vertical ? at.y : at.x;
    }
    function distance(): real {
        return Math.max(Theme.target, Math.hypot(leadAt.x - matePlace.x, leadAt.y - matePlace.y));
    }
    function middle(): real {
        return mate < 0 ? place(leadAt) : (place(leadAt) + place(matePlace)) / 2;
    }
    function rebase(): void {
        baseDay = view.dayAt(middle());
        baseScale = view.scaling;
        baseDistance = distance();
        times = [];
        places = [];
    }
    function press(id: int, at: point): void {
        if (lead < 0) {
            view.stop();
            view.held = true;
            lead = id;
            leadAt = at;
            pressAt = at;
            tapping = true;
            dragging = false;
            touch.pressStarted(at.x, at.y);
        } else if (mate < 0) {
            mate = id;
            matePlace = at;
            endTap();
            dragging = true;
        } else {
            return;
        }
        rebase();
    }
    function move(id: int, at: point): void {
        if (id === lead)
            leadAt = at;
        else if (id === mate)
            matePlace = at;
        else
            press(id, at);
    }
    function follow(): void {
        if (lead < 0)
            return;
        if (!dragging) {
            if (Math.hypot(leadAt.x - pressAt.x, leadAt.y - pressAt.y) < threshold)
                return;
            endTap();
            dragging = true;
            rebase();
        }
        if (mate >= 0) {
            view.scaling = view.boundedScale(baseScale * distance() / baseDistance);
        } else {
            const now = -Stopwatch.remainingTime;
            times.push(now);
            places.push(place(leadAt));
            while (times.length > 2 && now - times[0] > Theme.speedWindow) {
                times.shift();
                places.shift();
            }
        }
        view.centre = view.softened(view.centreFor(baseDay, middle()));
    }
    function lift(id: int): void {
        if (id === mate) {
            mate = -1;
            rebase();
        } else if (id === lead && mate >= 0) {
            lead = mate;
            leadAt = matePlace;
            mate = -1;
            rebase();
        } else if (id === lead) {
            lead = -1;
            view.held = false;
            if (tapping)
                finishTap();
            else
                view.fling(speed());
        }
    }
    function speed(): real {
        const end = times.length - 1;
        if (end < 1 || -Stopwatch.remainingTime - times[end] > Theme.speedWindow / 2)
            return 0;
        return 1000 * (places[end] - places[0]) / Math.max(8, times[end] - times[0]);
    }
    function endTap(): void {
        if (tapping)
            touch.pressEnded();
        tapping = false;
    }
    function finishTap(): void {
        const near = Math.hypot(leadAt.x - lastTapAt.x, leadAt.y - lastTapAt.y) < Theme.target;
        endTap();
        if (near && doubleTap.running) {
            doubleTap.stop();
            view.zoomAt(place(leadAt), 2);
            return;
        }
        doubleTap.restart();
        lastTapAt = leadAt;
        touch.tapped(leadAt.x, leadAt.y);
        if (!view.moving)
            view.fling(0);
    }

    maximumTouchPoints: 20
    mouseEnabled: true
    onPressed: touchPoints => {
        for (const point of touchPoints)
            press(point.pointId, Qt.point(point.x, point.y));
    }
    onUpdated: touchPoints => {
        for (const point of touchPoints)
            move(point.pointId, Qt.point(point.x, point.y));
        follow();
    }
    onReleased: touchPoints => {
        for (const point of touchPoints)
            lift(point.pointId);
    }
    onCanceled: touchPoints => {
        endTap();
        for (const point of touchPoints)
            lift(point.pointId);
    }

    Timer {
        id: doubleTap

        interval: Theme.doubleTapWindow
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => touch.view.zoomAt(touch.vertical ? event.y : event.x, Math.pow(1.35, event.angleDelta.y / 120))
    }
}
