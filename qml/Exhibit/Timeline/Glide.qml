import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// From one value to another, slower and slower. Qt's own clock of animations ticks every 16 ms,
// which no glass's pace divides; this one moves as often as a hand does that drags.
Timer {
    id: glide

    property real from
    property real to
    // ms: of the whole way, and of what is behind.
    property int duration
    property real passed
    property real lastAt

    signal moved(real value)
    signal finished

    function begin(start: real, goal: real, time: int): void {
        from = start;
        to = goal;
        duration = time;
        passed = 0;
        lastAt = Stopwatch.remainingTime;
        restart();
    }

    interval: Theme.glideStep
    repeat: true
    onTriggered: {
        const now = Stopwatch.remainingTime;
        // Where the stopwatch begins anew, a step is lost.
        passed += Math.max(0, lastAt - now);
        lastAt = now;
        const left = Math.max(0, 1 - passed / duration);
        glide.moved(to - (to - from) * Math.pow(left, 4));
        if (left > 0)
            return;
        stop();
        glide.finished();
    }
}
