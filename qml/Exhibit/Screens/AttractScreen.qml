pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The night sky: lights gather into a shelter and a rising shape; a finger draws those near it.
FocusScope {
    id: screen

    required property HomeViewModel home
    required property bool running

    // Somebody touched, and has let go or kept the lights gathered long enough.
    signal begun

    readonly property real arcTop: height * (Theme.portrait ? 0.215 : 0.105)
    readonly property real arcFoot: height * (Theme.portrait ? 0.69 : 0.82)
    readonly property real arcWidth: Math.min(width * (Theme.portrait ? 0.9 : 0.885), (arcFoot - arcTop) * 2.4)
    readonly property real crest: height * (Theme.portrait ? 0.745 : 0.733)
    readonly property real spread: Theme.portrait ? 0.5 : 0.36

    function follow(points: list<TouchPoint>): void {
        for (const point of points)
            swarm.touch(point.pointId, point.x, point.y);
    }
    function release(points: list<TouchPoint>): void {
        for (const point of points)
            swarm.lift(point.pointId);
        screen.begun();
    }

    Accessible.role: Accessible.Button
    Accessible.name: home.title
    Accessible.onPressAction: screen.begun()

    Sky {
        anchors.fill: parent
        unit: Theme.design
    }
    ArcLights {
        unit: Theme.design
        x: (screen.width - width) / 2
        y: screen.arcTop - 34 * unit
        width: screen.arcWidth + 140 * unit
        height: screen.arcFoot - y
        opacity: swarm.arcFormed
    }
    Rectangle {
        id: warmth

        width: parent.width
        y: screen.crest - height * 0.9
        height: screen.height * 0.3
        opacity: swarm.hillFormed
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.clear
            }
            GradientStop {
                position: 0.85
                color: Theme.dawnGlow
            }
            GradientStop {
                position: 1
                color: Theme.clear
            }
        }
    }
    HillLights {
        unit: Theme.design
        width: screen.width
        y: screen.crest - 30 * unit
        height: screen.height * 1.25 - y
        spread: screen.spread
        opacity: 0.25 + 0.75 * swarm.hillFormed
    }
    Swarm {
        id: swarm

        anchors.fill: parent
        unit: Theme.design
        running: screen.running
        arcTop: screen.arcTop
        arcFoot: screen.arcFoot
        arcWidth: screen.arcWidth
        crest: screen.crest
        spread: screen.spread
    }
    WelcomeWords {
        anchors.fill: parent
        welcomes: screen.home.welcomes
        running: screen.running
        titleY: screen.height * (Theme.portrait ? 0.43 : 0.42)
        beginY: screen.crest + (screen.height - screen.crest) * (Theme.portrait ? 0.36 : 0.34)
    }
    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 10
        mouseEnabled: true
        onPressed: touchPoints => screen.follow(touchPoints)
        onUpdated: touchPoints => screen.follow(touchPoints)
        onReleased: touchPoints => screen.release(touchPoints)
        onCanceled: touchPoints => screen.release(touchPoints)
    }
}
