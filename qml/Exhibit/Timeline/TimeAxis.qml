pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The axis of time with all that stands on it. What it carries hangs in one item that moves as a
// whole while hands pan; places are asked for only when the scale changes.
FocusScope {
    id: axis

    required property TimelineViewModel timeline
    required property TimelineLayout layout
    required property TimelineSight sight
    required property AxisView view
    required property real chosenDay
    required property bool vertical
    // Where the line runs, px from the top or, vertical, from the left.
    required property real line
    // Distance of lanes, and of the first one from the line, on either side.
    required property real laneAbove
    required property real laneBelow
    required property real stemAbove
    required property real stemBelow
    required property real yearColumn
    // What is in the way of the beam to the words above, px over the line.
    required property real beamReach

    readonly property int level: Math.floor(2 * Math.log2(view.scaling / view.wholeScale) + 1e-6)
    // The view has moved on by a tenth of the glass.
    readonly property int chapter: Math.floor(10 * view.centre * view.scaling / view.length)
    // Room for a name beside a vertical axis, px.
    readonly property real longest: (Theme.mirrored ? line : width - line) - yearColumn - 8 * Theme.grid

    // What a screen reader says of it: how near, in halves of a doubling.
    readonly property real minimumValue: 0
    readonly property real maximumValue: Math.floor(2 * Math.log2(view.mostScale / view.wholeScale))
    readonly property real value: Math.max(minimumValue, Math.min(maximumValue, level))

    // Qt calls these two for a reader; handlers of the signals would list the actions twice.
    function accessibleIncreaseAction(): void {
        view.zoomAt(view.length / 2, 2);
    }
    function accessibleDecreaseAction(): void {
        view.zoomAt(view.length / 2, 1 / 2);
    }
    function look(): void {
        layout.look(view.centre, view.scaling);
    }
    function markAt(x: real, y: real): MomentMark {
        let nearest = null;
        let best = Infinity;
        for (let at = 0; at < marks.count; ++at) {
            const mark = marks.itemAt(at) as MomentMark;
            if (!mark || !mark.present)
                continue;
            const distance = mark.nearness(x - content.x - mark.x, y - content.y - mark.y);
            if (distance < best) {
                best = distance;
                nearest = mark;
            }
        }
        return nearest;
    }
    function activate(mark: MomentMark): void {
        if (mark.count > 1 && view.closest) {
            timeline.chooseNext(mark.key);
            return;
        }
        timeline.choose(mark.key);
        if (mark.count > 1)
            view.showSpan(mark.start, mark.until);
    }
    function press(mark: MomentMark): void {
        for (let at = 0; at < marks.count; ++at)
            (marks.itemAt(at) as MomentMark).pressed = marks.itemAt(at) === mark;
    }

    clip: vertical
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: timeline.title
    Accessible.description: sight.years
    Accessible.focusable: true
    Accessible.ignored: !visible
    onLevelChanged: {
        fading.restart();
        looking.restart();
    }
    onChapterChanged: looking.restart()

    // At another zoom marks come and go where they are seen; while panning, out of sight.
    Timer {
        id: fading

        interval: 2 * Theme.moveDuration
        running: true
    }
    Timer {
        id: looking

        interval: 0
        onTriggered: axis.layout.follow(axis.view.centre, axis.view.scaling)
    }
    Rectangle {
        y: axis.line - height / 2
        width: parent.width
        height: 12 * Theme.grid
        visible: !axis.vertical
        opacity: 0.12

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.candleFaded
            }
            GradientStop {
                position: 0.5
                color: Theme.candle
            }
            GradientStop {
                position: 1
                color: Theme.candleFaded
            }
        }
    }
    Item {
        id: content

        x: axis.vertical ? axis.line : axis.view.offset
        y: axis.vertical ? axis.view.offset : axis.line

        Repeater {
            model: axis.layout.periods

            PeriodWash {
                view: axis.view
                vertical: axis.vertical
                depth: axis.vertical ? (Theme.mirrored ? axis.width - axis.line : axis.line) : axis.height - axis.line
                nameAt: axis.vertical ? Theme.margin : axis.height - axis.line - Theme.axisPitch
                sightStart: Theme.margin * (axis.vertical ? 0 : 1) - axis.view.offset
                sightEnd: axis.view.length - axis.view.offset
            }
        }
        Repeater {
            model: axis.layout.ticks

            AxisTick {
                view: axis.view
                vertical: axis.vertical
            }
        }
    }
    Rectangle {
        x: axis.vertical ? axis.line - width / 2 : 0
        y: axis.vertical ? 0 : axis.line - height / 2
        width: axis.vertical ? Theme.rule : parent.width
        height: axis.vertical ? parent.height : Theme.rule
        opacity: 0.75

        gradient: Gradient {
            orientation: axis.vertical ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.faded
            }
            GradientStop {
                position: 0.05
                color: Theme.axisLine
            }
            GradientStop {
                position: 0.95
                color: Theme.axisLine
            }
            GradientStop {
                position: 1
                color: Theme.faded
            }
        }
    }
    Item {
        x: content.x
        y: content.y

        ChosenBeam {
            x: axis.vertical ? 0 : axis.view.along(axis.layout.litDay)
            y: axis.vertical ? axis.view.along(axis.layout.litDay) : 0
            vertical: axis.vertical
            reach: axis.beamReach
        }
        Repeater {
            id: marks

            model: axis.layout.marks

            MomentMark {
                id: mark

                view: axis.view
                vertical: axis.vertical
                lanePitch: page ? axis.laneAbove : axis.laneBelow
                firstStem: page ? axis.stemAbove : axis.stemBelow
                yearColumn: axis.yearColumn
                stemAbove: axis.stemAbove
                longest: axis.longest
                heard: axis.sight.heard
                fading: fading.running
                onActivated: axis.activate(mark)
            }
        }
        RedrawnArea {
            z: 3
            view: axis.view
            vertical: axis.vertical
            across: -axis.line
            depth: axis.vertical ? axis.width : axis.height
        }
    }
    AxisTouch {
        anchors.fill: parent
        view: axis.view
        vertical: axis.vertical
        onPressStarted: (x, y) => axis.press(axis.markAt(x, y))
        onPressEnded: axis.press(null)
        onTapped: (x, y) => {
            const mark = axis.markAt(x, y);
            if (mark)
                axis.activate(mark);
        }
    }
    FocusRing {
        visible: axis.activeFocus && Theme.keyed
        radius: Theme.radius
    }
}
