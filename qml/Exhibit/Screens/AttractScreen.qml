pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The night sky: lights gather into a shelter and a rising shape; a finger draws those near it.
FocusScope {
    id: screen

    required property HomeViewModel home
    required property Sky sky
    required property bool running

    // Somebody touched, and has let go or kept the lights gathered long enough.
    signal begun

    readonly property real arcTop: height * (Theme.portrait ? 0.215 : 0.105)
    readonly property real arcFoot: height * (Theme.portrait ? 0.69 : 0.82)
    readonly property real arcWidth: Math.min(width * (Theme.portrait ? 0.9 : 0.885), (arcFoot - arcTop) * 2.4)
    readonly property real crest: height * (Theme.portrait ? 0.745 : 0.733)
    readonly property rect titleArea: Qt.rect(width * (Theme.portrait ? 0.2 : 0.22), height * (Theme.portrait ? 0.395 : 0.36), width * (Theme.portrait ? 0.6 : 0.56), height * (Theme.portrait ? 0.07 : 0.14))
    readonly property real spread: Theme.portrait ? 0.5 : 0.36

    // Fingers on the glass.
    property int fingers

    // Qt calls it for a reader; a handler of the signal would list the action twice.
    function accessiblePressAction(): void {
        screen.begun();
    }
    function press(points: list<TouchPoint>): void {
        fingers += points.length;
        follow(points);
    }
    function follow(points: list<TouchPoint>): void {
        for (const point of points)
            swarm.touch(point.pointId, point.x, point.y);
    }
    function lift(points: list<TouchPoint>): void {
        fingers = Math.max(0, fingers - points.length);
        for (const point of points)
            swarm.lift(point.pointId);
    }

    onRunningChanged: fingers = 0

    Accessible.role: Accessible.Button
    Accessible.name: home.title
    Accessible.description: home.invitation
    Accessible.ignored: !visible

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
        sky: screen.sky
        shelter: ArcLights {
            unit: Theme.design
            x: (screen.width - width) / 2
            y: screen.arcTop - 34 * unit
            width: screen.arcWidth + 140 * unit
            height: screen.arcFoot - y
            quiet: Qt.rect(screen.titleArea.x - x, screen.titleArea.y - y, screen.titleArea.width, screen.titleArea.height)
            opacity: swarm.arcFormed
        }
        rise: HillLights {
            unit: Theme.design
            width: screen.width
            y: screen.crest - 260 * unit
            height: screen.height - y
            quiet: Qt.rect(0, words.invitationsY - y - Theme.grid, width, height)
            spread: screen.spread
            opacity: 0.35 + 0.65 * swarm.hillFormed
        }
    }
    Timer {
        interval: Theme.gatherPatience
        running: screen.running && screen.fingers > 0
        onTriggered: screen.begun()
    }
    WelcomeWords {
        id: words

        anchors.fill: parent
        welcomes: screen.home.welcomes
        running: screen.running
        quiet: swarm.quiet
        first: screen.home.firstWelcome
        titleY: screen.height * (Theme.portrait ? 0.43 : 0.42)
        beginY: screen.crest + (screen.height - screen.crest) * (Theme.portrait ? 0.36 : Theme.compact ? 0.3 : 0.34)
    }
    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 10
        mouseEnabled: true
        onPressed: touchPoints => screen.press(touchPoints)
        onUpdated: touchPoints => screen.follow(touchPoints)
        onReleased: touchPoints => {
            screen.lift(touchPoints);
            screen.begun();
        }
        // Taken from the fingers, which have not lifted: of the last visit's, as the next is awaited.
        onCanceled: touchPoints => screen.lift(touchPoints)
    }
}
