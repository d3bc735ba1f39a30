pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme
import Exhibit.Timeline

// How it came to be: the chosen moment as a great year with a few large words, the axis of time
// below it or, in portrait, above it, and the controls on the horizon.
FocusScope {
    id: screen

    required property TimelineViewModel timeline
    required property NavigationViewModel navigation

    readonly property TimelineLayout layout: timeline.layout as TimelineLayout
    readonly property TimelineMoment moment: timeline.moment as TimelineMoment
    readonly property TimelineSight sight: timeline.sight as TimelineSight
    readonly property TimelineStory story: timeline.story as TimelineStory
    readonly property bool tall: Theme.portrait
    // What the layout follows.
    readonly property string shape: [Theme.axisSize, Theme.horizon, Theme.top].join()
    property bool choosingThread

    function giveRoom(): void {
        layout.setRoom(Theme.target, tall ? axis.longest : (Theme.large ? 90 : 60) * Theme.grid, measures.lanesAbove, measures.lanesBelow);
    }
    function look(): void {
        layout.setGlass(view.length, view.padding, tall);
        giveRoom();
        layout.setStrip(overview.room, overview.dotPitch);
        layout.setType(Theme.axisSize, Theme.markYearSize, Theme.sans, Theme.serif);
        if (timeline.keptScale > 0)
            view.jump(timeline.keptCentre, timeline.keptScale);
        else
            view.jump((view.first + view.last) / 2, view.wholeScale);
        axis.look();
    }

    function playsAt(place: point): bool {
        const buttons = plain.item as PlainMoment;
        return buttons ? buttons.holdsPlay(buttons.mapFromItem(screen, place)) : tools.holdsPlay(tools.mapFromItem(screen, place));
    }
    // Whether a key was one of the timeline's. The axis keeps up and down while there is something
    // to zoom, so that nobody who has no other keys is kept on it.
    function answers(key: int): bool {
        const way = Theme.onward(key);
        const nearer = approach(key);
        const leaves = choosingThread && [Qt.Key_Escape, Qt.Key_Back, Qt.Key_Backspace].includes(key);
        if (!leaves && way === 0 && nearer === 0)
            return false;
        Theme.answered();
        if (leaves)
            choosingThread = false;
        else if (way > 0)
            timeline.later();
        else if (way < 0)
            timeline.earlier();
        else
            view.zoomAbout(moment.day, Math.pow(1.5, nearer));
        return true;
    }
    // Where a key leads: nearer (1), away (-1), or neither.
    function approach(key: int): int {
        const keep = axis.activeFocus;
        if ((key === Qt.Key_Up && keep && !view.closest) || key === Qt.Key_Plus)
            return 1;
        if ((key === Qt.Key_Down && keep && view.scaling > view.leastScale * 1.001) || key === Qt.Key_Minus)
            return -1;
        return 0;
    }

    focus: true
    Keys.onPressed: event => {
        screen.story.stop();
        event.accepted = screen.answers(event.key);
    }
    onEnabledChanged: {
        if (!enabled)
            story?.stop();
    }
    onShapeChanged: looking.restart()
    onWidthChanged: looking.restart()
    onHeightChanged: looking.restart()
    // Keys begin on the axis, where each of them does something.
    onVisibleChanged: {
        if (visible)
            axis.forceActiveFocus(Theme.focusReason);
    }
    Component.onCompleted: look()

    Connections {
        function onChanged(): void {
            if (screen.story.playing)
                screen.choosingThread = false;
        }

        target: screen.story
    }
    // Not Qt.callLater: that would call a screen that has been left in the same moment.
    Timer {
        id: looking

        interval: 0
        onTriggered: screen.look()
    }
    TimelineMeasures {
        id: measures

        layout: screen.layout
        onYearColumnChanged: giving.restart()
    }
    // What the layout tells of its years may change what it is told of its room.
    Timer {
        id: giving

        interval: 0
        onTriggered: screen.giveRoom()
    }
    AxisView {
        id: view

        first: screen.layout.firstDay
        last: screen.layout.lastDay
        length: screen.tall ? axis.height : screen.width
        padding: screen.tall ? 3 * Theme.grid : Theme.margin
        mirrored: screen.timeline.rightToLeft && !screen.tall
        onSettled: {
            screen.timeline.keep(whole ? 0 : centre, whole ? 0 : scaling);
            screen.sight.rest(centre, scaling, length);
        }
    }
    Connections {
        function onRevealed(day: real): void {
            view.reveal(day);
        }
        function onViewWanted(): void {
            screen.look();
        }

        target: screen.timeline
    }
    TimelineHeading {
        x: Theme.start(Theme.margin, width, parent.width)
        y: measures.rim + (measures.buttonHeight - height) / 2
        visible: !Theme.compact && !Theme.plain
        timeline: screen.timeline
    }
    ChosenDate {
        id: date

        x: Theme.start(Theme.margin, width, parent.width)
        y: screen.tall ? measures.tallBottom + 3 * Theme.grid : measures.rim + (Theme.compact ? Theme.grid : measures.buttonHeight + 2.5 * Theme.grid)
        width: screen.tall ? Theme.bodyWidth : measures.wordsX - Theme.margin - Theme.gutter / 2
        visible: !Theme.plain
        moment: screen.moment
        onSourcesWanted: screen.navigation.step("sources", screen.moment.creditSource)
    }
    ChosenMoment {
        id: words

        x: Theme.start(measures.wordsX, width, screen.width)
        y: screen.tall ? date.y + date.height + Theme.grid : measures.rim
        width: screen.width - Theme.margin - measures.wordsX
        height: (screen.tall ? measures.secondRowY : measures.labelsTop) - y - Theme.grid / 2
        titleHeight: screen.tall ? Theme.bodyPitch : measures.buttonHeight
        reserved: screen.tall ? 0 : tools.width + Theme.gutter
        visible: !screen.choosingThread && !Theme.plain
        moment: screen.moment
        navigation: screen.navigation
    }
    TimelineTools {
        id: tools

        x: screen.tall ? Theme.start(Theme.margin, width, parent.width) : Theme.end(Theme.margin, width, parent.width)
        y: screen.tall ? measures.secondRowY : measures.rim
        height: measures.buttonHeight
        visible: !Theme.plain
        timeline: screen.timeline
        navigation: screen.navigation
        story: screen.story
        choosingThread: screen.choosingThread
        onThreadsTouched: screen.choosingThread = !screen.choosingThread
    }
    FilterSheet {
        x: words.x
        y: words.y + measures.buttonHeight + Theme.grid
        width: words.width
        height: words.height
        visible: screen.choosingThread && !Theme.plain
        timeline: screen.timeline
        onDone: screen.choosingThread = false
    }
    Loader {
        id: plain

        x: Theme.margin
        y: measures.plainBottom + 2 * Theme.grid
        width: Theme.bodyWidth
        height: Theme.horizon - y
        active: Theme.plain
        sourceComponent: PlainMoment {
            timeline: screen.timeline
            navigation: screen.navigation
            moment: screen.moment
            story: screen.story
            view: view
            choosingThread: screen.choosingThread
            onThreadsTouched: screen.choosingThread = !screen.choosingThread
        }
    }
    // After the words, which say what has been chosen on it: so a listener hears it. It lies below them.
    TimeAxis {
        id: axis

        timeline: screen.timeline
        layout: screen.layout
        sight: screen.sight
        view: view
        vertical: screen.tall
        chosenDay: screen.moment.day
        y: screen.tall ? measures.tallTop : measures.labelsTop
        x: screen.tall && Theme.mirrored ? screen.width - width : 0
        width: screen.tall ? screen.width - Theme.margin - (Theme.plain ? 0 : overview.width + Theme.grid) : parent.width
        height: screen.tall ? measures.tallBottom - measures.tallTop : measures.depth + measures.axisLine - measures.labelsTop
        line: screen.tall ? Theme.start(measures.tallLine, 0, width) : measures.axisLine - measures.labelsTop
        laneAbove: measures.laneAbove
        laneBelow: measures.laneBelow
        stemAbove: measures.stemAbove
        stemBelow: measures.tickRow
        yearColumn: measures.yearColumn
        beamReach: screen.tall ? 60 * Theme.grid : measures.axisLine - measures.labelsTop
        z: -1
        focus: true
    }
    TimelineControls {
        id: controls

        x: Theme.start(Theme.margin, width, parent.width)
        y: measures.controlsY
        width: Theme.bodyWidth
        height: measures.buttonHeight
        visible: !Theme.plain
        timeline: screen.timeline
        moment: screen.moment
        view: view
    }
    OverviewStrip {
        id: overview

        x: screen.tall ? Theme.end(Theme.margin, width, screen.width) : controls.x + Theme.start(controls.roomStart, width, controls.width)
        y: screen.tall ? axis.y : measures.controlsY + (measures.buttonHeight - height) / 2
        width: screen.tall ? Theme.target : controls.roomEnd - controls.roomStart
        height: screen.tall ? axis.height : Theme.target
        visible: !Theme.plain
        timeline: screen.timeline
        layout: screen.layout
        sight: screen.sight
        chosenDay: screen.moment.day
        view: view
        vertical: screen.tall
    }
    // Sees every touch and takes none: it ends the story, whose own button decides for itself.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: {
                if (active && !screen.playsAt(point.position))
                    screen.story.stop();
            }
        }
    }
}
