pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme
import Exhibit.Timeline

// How it came to be: the chosen moment as a great year with a few large words, the axis of time
// below it or, in portrait, above it, and the controls on the horizon.
FocusScope {
    id: screen

    required property TimelineViewModel timeline
    required property NavigationViewModel navigation

    readonly property TimelineLayout layout: timeline.layout as TimelineLayout
    readonly property TimelineStory story: timeline.story as TimelineStory
    readonly property bool tall: Theme.portrait
    readonly property real buttonHeight: Theme.compact ? Theme.target : Theme.roomyTarget
    readonly property real rim: (Theme.compact ? 1.5 : tall ? 6 : 4) * Theme.grid
    readonly property real controlsY: Theme.horizon - buttonHeight - (Theme.compact ? 1 : 2) * Theme.grid
    // Landscape: lanes above and below the axis, and how deep the ground under it is.
    readonly property int lanesAbove: Theme.compact ? 1 : 2
    readonly property int lanesBelow: Theme.compact ? 1 : 2
    readonly property real laneAbove: Theme.markYearPitch + Theme.labelPitch + Theme.grid / 2
    readonly property real laneBelow: 2 * Theme.labelPitch + Theme.grid / 4
    readonly property real tickRow: Theme.labelPitch + 1.75 * Theme.grid
    readonly property real depth: tickRow + lanesBelow * laneBelow + Theme.labelPitch
    readonly property real stemAbove: (Theme.compact ? 3 : 4.5) * Theme.grid
    readonly property real axisLine: controlsY - 1.5 * Theme.grid - depth
    readonly property real labelsTop: axisLine - lanesAbove * laneAbove - stemAbove
    // Portrait: the axis from here to there, words and two rows of controls below.
    readonly property real secondRowY: controlsY - buttonHeight - 1.5 * Theme.grid
    readonly property real tallTop: rim + buttonHeight + 3 * Theme.grid
    readonly property real tallBottom: Theme.horizon * 0.535
    readonly property real wordsX: Theme.margin + (tall ? 0 : Theme.greatSize * 2.95)
    property bool choosingThread

    function look(): void {
        layout.setGlass(view.length, view.padding, tall);
        layout.setRoom(Theme.target, 60 * Theme.grid, lanesAbove, lanesBelow);
        layout.setType(Theme.labelSize, Theme.markYearSize, Theme.sans, Theme.serif);
        if (timeline.keptScale > 0)
            view.jump(timeline.keptCentre, timeline.keptScale);
        else
            view.jump((view.first + view.last) / 2, view.wholeScale);
        axis.look();
    }

    focus: true
    Keys.onPressed: event => screen.story.stop()
    Keys.onLeftPressed: view.mirrored ? timeline.later() : timeline.earlier()
    Keys.onRightPressed: view.mirrored ? timeline.earlier() : timeline.later()
    Keys.onUpPressed: view.zoomAt(view.length / 2, 1.5)
    Keys.onDownPressed: view.zoomAt(view.length / 2, 1 / 1.5)
    onEnabledChanged: {
        if (!enabled)
            story.stop();
    }
    onWidthChanged: Qt.callLater(look)
    onHeightChanged: Qt.callLater(look)
    Component.onCompleted: look()

    AxisView {
        id: view

        first: screen.layout.firstDay
        last: screen.layout.lastDay
        length: screen.tall ? axis.height : screen.width
        padding: screen.tall ? 3 * Theme.grid : Theme.margin
        mirrored: screen.timeline.rightToLeft && !screen.tall
        onSettled: screen.timeline.keep(centre, scaling)
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
    Column {
        x: Theme.margin
        y: screen.rim + (screen.buttonHeight - height) / 2
        visible: !Theme.compact

        Text {
            height: screen.tall ? Theme.cardTitlePitch : Theme.labelPitch
            verticalAlignment: Text.AlignVCenter
            text: screen.timeline.title
            color: Theme.warmWhite
            font.family: Theme.serif
            font.pixelSize: screen.tall ? Theme.cardTitleSize : Theme.labelSize
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            height: Theme.labelPitch
            verticalAlignment: Text.AlignVCenter
            text: screen.timeline.heading
            color: Theme.quietText
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    TimeAxis {
        id: axis

        timeline: screen.timeline
        layout: screen.layout
        view: view
        vertical: screen.tall
        y: screen.tall ? screen.tallTop : screen.labelsTop
        width: screen.tall ? parent.width - Theme.margin - 2 * Theme.target : parent.width
        height: screen.tall ? screen.tallBottom - screen.tallTop : screen.depth + screen.axisLine - screen.labelsTop
        line: screen.tall ? Theme.margin + 35 * Theme.grid : screen.axisLine - screen.labelsTop
        laneAbove: screen.laneAbove
        laneBelow: screen.laneBelow
        stemAbove: screen.stemAbove
        stemBelow: screen.tickRow
        yearColumn: 4.4 * Theme.markYearSize
        beamReach: screen.tall ? 60 * Theme.grid : screen.axisLine - screen.labelsTop
        focus: true
    }
    ChosenDate {
        id: date

        x: Theme.margin
        y: screen.tall ? screen.tallBottom + 3 * Theme.grid : screen.rim + (Theme.compact ? Theme.grid : screen.buttonHeight + 2.5 * Theme.grid)
        width: screen.tall ? Theme.bodyWidth : screen.wordsX - x - Theme.gutter / 2
        timeline: screen.timeline
        onSourcesWanted: screen.navigation.open("sources")
    }
    ChosenMoment {
        id: words

        x: screen.wordsX
        y: screen.tall ? date.y + date.height + Theme.grid : screen.rim
        width: screen.width - Theme.margin - x
        height: (screen.tall ? screen.secondRowY : screen.labelsTop) - y - Theme.grid / 2
        titleHeight: screen.tall ? Theme.bodyPitch : screen.buttonHeight
        reserved: screen.tall ? 0 : tools.width + Theme.gutter
        visible: !screen.choosingThread
        timeline: screen.timeline
        navigation: screen.navigation
    }
    FilterSheet {
        x: words.x
        y: words.y + screen.buttonHeight + Theme.grid
        width: words.width
        height: words.height
        visible: screen.choosingThread
        timeline: screen.timeline
        onDone: screen.choosingThread = false
    }
    Row {
        id: tools

        x: screen.tall ? Theme.margin : parent.width - Theme.margin - width
        y: screen.tall ? screen.secondRowY : screen.rim
        spacing: 2 * Theme.grid

        BackButton {
            navigation: screen.navigation
            height: screen.buttonHeight
        }
        PillButton {
            height: screen.buttonHeight
            iconName: screen.timeline.thread === "" ? "path-light" : "x-light"
            chosen: screen.timeline.thread !== "" || screen.choosingThread
            text: screen.timeline.thread === "" ? qsTr("Threads") : qsTr("%1: %2 of %3").arg(screen.timeline.threadTitle).arg(screen.timeline.threadCount).arg(screen.timeline.momentCount)
            Accessible.name: screen.timeline.thread === "" ? qsTr("Filter by thread") : qsTr("Show all moments again")
            onClicked: {
                if (screen.timeline.thread !== "")
                    screen.timeline.filterBy("");
                else
                    screen.choosingThread = !screen.choosingThread;
            }
        }
        StoryButton {
            id: play

            height: screen.buttonHeight
            timeline: screen.timeline
            story: screen.story
        }
    }
    PillButton {
        id: earlier

        x: Theme.margin
        y: screen.controlsY
        height: screen.buttonHeight
        iconName: "caret-left-light"
        text: qsTr("Earlier")
        enabled: screen.timeline.hasEarlier
        onClicked: screen.timeline.earlier()
    }
    OverviewStrip {
        x: screen.tall ? screen.width - Theme.margin - width : earlier.x + earlier.width + 3 * Theme.grid
        y: screen.tall ? axis.y : screen.controlsY + (screen.buttonHeight - height) / 2
        width: screen.tall ? Theme.target : later.x - x - 3 * Theme.grid
        height: screen.tall ? axis.height : Theme.target
        timeline: screen.timeline
        view: view
        vertical: screen.tall
    }
    PillButton {
        id: later

        x: screen.tall ? earlier.x + earlier.width + 2 * Theme.grid : zoomOut.x - width - 3 * Theme.grid
        y: screen.controlsY
        height: screen.buttonHeight
        iconName: "caret-right-light"
        iconAfter: true
        text: qsTr("Later")
        enabled: screen.timeline.hasLater
        onClicked: screen.timeline.later()
    }
    PillButton {
        id: zoomOut

        x: zoomIn.x - width - 2 * Theme.grid
        y: screen.controlsY
        height: screen.buttonHeight
        iconName: "minus-light"
        text: qsTr("Zoom out")
        enabled: view.scaling > view.leastScale * 1.001
        onClicked: view.zoomAt(view.length / 2, 1 / 2)
    }
    PillButton {
        id: zoomIn

        x: screen.width - Theme.margin - width
        y: screen.controlsY
        height: screen.buttonHeight
        iconName: "plus-light"
        text: qsTr("Zoom in")
        enabled: !view.closest
        onClicked: view.zoomAt(view.length / 2, 2)
    }
    // A touch anywhere ends the story; the button that plays it decides for itself.
    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: {
            if (active && !play.contains(play.mapFromItem(screen, point.position)))
                screen.story.stop();
        }
    }
}
