import QtQuick
import Exhibit.Theme

// A moment or a cluster: its light on the axis, a stem of light, and its words in their lane.
// The item's origin is its place on the axis.
Item {
    id: mark

    required property int index
    required property string key
    required property real day
    required property real start
    required property real until
    required property bool page
    required property bool since
    required property int lane
    required property real shift
    required property bool labelled
    required property bool crowded
    required property int count
    required property string year
    required property string label
    required property string spoken
    required property bool faded
    required property bool chosen
    required property bool present
    required property AxisView view
    required property bool vertical
    required property real lanePitch
    required property real firstStem
    required property real yearColumn
    required property real stemAbove
    required property real longest
    // A screen reader listens.
    required property bool heard
    // What comes and goes fades.
    required property bool fading

    property bool pressed
    // Which crowd of lights is about it: the item's own, whatever moment it shows.
    property int crowd
    property bool arrived

    readonly property real reach: Theme.target / 2
    // The words stand so far from the stem, on the side where reading goes on.
    readonly property real away: (vertical ? 7 : 1.5) * Theme.grid
    readonly property int turn: Theme.mirrored ? -1 : 1
    // Words dimmed would be hard to read: what steps back keeps its light alone.
    readonly property bool worded: labelled && (!faded || chosen)
    readonly property real stem: firstStem + lane * lanePitch

    signal activated

    function fadeIn(): void {
        if (fading)
            arrival.restart();
    }
    // How near a touch is to this mark, px along the axis; negative: on its words; past all: not.
    function nearness(x: real, y: real): real {
        const beside = vertical ? Math.abs(y - shift) <= reach && turn * x > -reach && turn * x < away + words.width + reach : worded && x >= -Theme.grid && x <= words.x + words.width + Theme.grid && y >= words.y - Theme.grid && y <= words.y + words.height + Theme.grid;
        if (beside)
            return -1;
        const along = Math.abs(vertical ? y : x);
        const across = vertical ? -turn * x : page ? -y : y;
        return along <= reach && across >= -reach / 2 && across <= Theme.target ? along : Infinity;
    }

    x: vertical ? 0 : view.along(day)
    y: vertical ? view.along(day) : 0
    z: chosen ? 2 : page ? 1 : 0
    opacity: present && arrived ? 1 : 0
    visible: opacity > 0
    onLaneChanged: fadeIn()
    onWordedChanged: fadeIn()
    Component.onCompleted: {
        crowd = index;
        arrived = true;
    }

    Behavior on opacity {
        enabled: mark.fading

        NumberAnimation {
            duration: Theme.moveDuration
        }
    }

    // What a screen reader finds: the mark itself has no size.
    Item {
        // A place on the glass follows each step of a hand: asked for only where somebody hears it.
        function offGlass(): bool {
            const place = mark.view.offset + mark.view.along(mark.day);
            return place < 0 || place > mark.view.length;
        }
        // Qt calls it for a reader; a handler of the signal would list the action twice.
        function accessiblePressAction(): void {
            mark.activated();
        }

        x: -mark.reach
        y: -mark.reach
        width: Theme.target
        height: Theme.target
        Accessible.role: Accessible.Button
        Accessible.name: mark.spoken
        Accessible.selected: mark.chosen
        Accessible.ignored: !visible || !mark.present || (mark.heard && offGlass())
    }
    Rectangle {
        visible: mark.worded && !mark.vertical
        width: mark.chosen ? Theme.rule : Theme.hairline
        x: -width / 2
        y: mark.page ? -height : mark.firstStem
        height: mark.page ? mark.stem + words.height : Math.max(0, words.y + words.height - mark.firstStem)
        color: mark.page || mark.chosen ? Theme.candle : Theme.quietText
        opacity: mark.chosen ? 1 : mark.page ? 0.6 : 0.35
    }
    Rectangle {
        readonly property real away: mark.away - Theme.grid

        visible: mark.vertical && mark.worded
        width: Math.hypot(away, mark.shift)
        height: mark.chosen ? Theme.rule : Theme.hairline
        y: -height / 2
        transformOrigin: Item.Left
        rotation: Math.atan2(mark.shift, mark.turn * away) * 180 / Math.PI
        color: mark.page || mark.chosen ? Theme.candle : Theme.quietText
        opacity: mark.chosen ? 0.9 : 0.4
    }
    MomentLight {
        opacity: mark.faded && !mark.chosen ? Theme.dimmed : 1
        page: mark.page
        since: mark.since
        chosen: mark.chosen
        pressed: mark.pressed
        count: mark.crowded ? 1 : mark.count
        seed: mark.crowd
        vertical: mark.vertical
        wordsAbove: mark.stemAbove
    }
    MomentLabel {
        id: words

        visible: mark.worded
        x: mark.turn * mark.away - (Theme.mirrored ? width : 0)
        y: mark.vertical ? mark.shift - height / 2 : mark.page ? -mark.stem - height : mark.stem
        width: implicitWidth
        height: implicitHeight
        year: mark.year
        name: mark.label === "" && mark.count > 1 && mark.vertical ? qsTr("%n moment(s)", "", mark.count) : mark.label
        page: mark.page
        chosen: mark.chosen
        sideways: mark.vertical
        yearColumn: mark.yearColumn
        longest: mark.longest
    }
    // Words that come, or stand elsewhere at another zoom, fade in where they belong.
    NumberAnimation {
        id: arrival

        target: words
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.moveDuration
    }
}
