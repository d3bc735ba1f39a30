import QtQuick
import Exhibit.Theme

// Which part of time is in view. All motion along the axis happens here, in the scene: what hangs
// on `offset` moves as one, and only a change of scale asks each mark for its place.
Item {
    id: view

    // The range that there is to see, in days.
    required property real first
    required property real last
    // px of the glass along the axis, and how many of them stay free at both ends of the range.
    required property real length
    required property real padding
    // Time runs from right to left.
    required property bool mirrored

    readonly property int direction: mirrored ? -1 : 1
    // px per day of the whole range, and the limits: all of it, one month across.
    readonly property real wholeScale: Math.max(1, length - 2 * padding) / Math.max(1, last - first)
    readonly property real leastScale: wholeScale
    readonly property real mostScale: Math.max(wholeScale, (length - 2 * padding) / 31)
    // Where the content stands whose places are `along`.
    readonly property real offset: length / 2 - along(centre)
    readonly property bool whole: scaling <= wholeScale * 1.02
    readonly property bool closest: scaling >= mostScale * 0.98
    readonly property bool moving: journey.running || gliding.running

    // The day in the middle of the glass, and px per day.
    property real centre: (first + last) / 2
    property real scaling: wholeScale
    property bool held

    // A gesture or a journey has come to its end.
    signal settled

    // px from the content's origin, the first day of the range.
    function along(day: real): real {
        return (day - first) * scaling * direction;
    }
    function dayAt(place: real): real {
        return centre + direction * (place - length / 2) / scaling;
    }
    // The middle that puts a day at a place of the glass.
    function centreFor(day: real, place: real): real {
        return day - direction * (place - length / 2) / scaling;
    }
    function boundedScale(wanted: real): real {
        return Math.min(mostScale, Math.max(leastScale, wanted));
    }
    // The nearest middle at which the glass shows the range and no emptiness beyond its padding.
    function bounded(day: real, scale: real): real {
        const reach = (length / 2 - padding) / scale;
        const middle = (first + last) / 2;
        return Math.max(Math.min(first + reach, middle), Math.min(Math.max(last - reach, middle), day));
    }
    // A finger may pull past the ends, ever less far.
    function softened(day: real): real {
        const bound = bounded(day, scaling);
        const past = (day - bound) * scaling;
        const most = length / 6;
        return bound + most * past / (most + Math.abs(past)) / scaling;
    }
    function stop(): void {
        journey.stop();
        gliding.stop();
    }
    // Go at once.
    function jump(day: real, scale: real): void {
        stop();
        scaling = boundedScale(scale);
        centre = bounded(day, scaling);
        settled();
    }
    // Travel there; a touch can stop it anywhere on the way.
    function travel(day: real, scale: real): void {
        stop();
        journey.fromScale = scaling;
        journey.toScale = boundedScale(scale);
        journey.fromCentre = centre;
        journey.toCentre = bounded(day, journey.toScale);
        if (Theme.calm) {
            jump(journey.toCentre, journey.toScale);
            return;
        }
        journey.progress = 0;
        journey.start();
    }
    // Zoom so that the day at a place of the glass stays there.
    function zoomAt(place: real, factor: real): void {
        const scale = boundedScale((journey.running ? journey.toScale : scaling) * factor);
        const day = dayAt(place);
        travel(day - direction * (place - length / 2) / scale, scale);
    }
    // Zoom about a day if it is in sight, else about the middle.
    function zoomAbout(day: real, factor: real): void {
        const place = offset + along(day);
        zoomAt(place > padding / 2 && place < length - padding / 2 ? place : length / 2, factor);
    }
    // Bring a day into view where it is not, without more movement than that takes.
    function reveal(day: real): void {
        const scale = journey.running ? journey.toScale : scaling;
        const reach = Math.max(0, length / 2 - 3 * padding) / scale;
        const from = journey.running ? journey.toCentre : centre;
        const to = Math.min(day + reach, Math.max(day - reach, from));
        if (to !== from || bounded(from, scale) !== from)
            travel(to === from ? from : day, scale);
    }
    // Zoom until a stretch of days fills the middle of the glass.
    function showSpan(from: real, to: real): void {
        const days = Math.max(31, (to - from) * 1.9);
        travel((from + to) / 2, (length - 2 * padding) / days);
    }
    // Let go at a speed, px/s: glide on, slower and slower, and stay within the range.
    function fling(speed: real): void {
        const pace = -direction * speed / scaling;
        const free = centre + pace * Theme.glideSeconds / 4;
        const goal = bounded(free, scaling);
        if (Theme.calm || Math.abs(goal - centre) * scaling < 1) {
            jump(goal, scaling);
            return;
        }
        // It starts at four times its mean speed: so the glide goes on as the finger went.
        const natural = pace === 0 ? 0 : 4000 * (goal - centre) / pace;
        gliding.begin(centre, goal, Math.max(Theme.screenDuration, Math.min(1000 * Theme.glideSeconds, natural)));
    }

    visible: false
    onWholeScaleChanged: {
        if (!held && !moving)
            scaling = boundedScale(scaling);
    }

    Glide {
        id: gliding

        onMoved: value => view.centre = value
        onFinished: view.settled()
    }
    NumberAnimation {
        id: journey

        property real fromScale
        property real toScale
        property real fromCentre
        property real toCentre
        property real progress

        target: journey
        property: "progress"
        from: 0
        to: 1
        duration: Theme.screenDuration
        easing.type: Easing.InOutCubic
        onProgressChanged: {
            if (!running)
                return;
            const part = progress;
            const ratio = toScale / fromScale;
            view.scaling = fromScale * Math.pow(ratio, part);
            // In step with the scale, so that a day that both ends share stands still on the glass.
            const moved = Math.abs(ratio - 1) < 1e-6 ? part : (1 - Math.pow(ratio, -part)) / (1 - 1 / ratio);
            view.centre = fromCentre + (toCentre - fromCentre) * moved;
        }
        onFinished: view.settled()
    }
}
