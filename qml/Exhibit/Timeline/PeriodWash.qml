import QtQuick
import Exhibit.Theme

// A period: a soft wash on the quiet side of the axis, its name always in sight.
Item {
    id: period

    required property string key
    required property string title
    required property real day
    required property real until
    required property string tone
    required property AxisView view
    required property bool vertical
    // How far the wash reaches from the axis, and where on it the name stands.
    required property real depth
    required property real nameAt
    // The part of the content that the glass shows, px along the axis.
    required property real sightStart
    required property real sightEnd

    readonly property real from: Math.min(view.along(day), view.along(until))
    readonly property real to: Math.max(view.along(day), view.along(until))
    readonly property color glow: tone === "since" ? Theme.quietText : Theme.toneText(tone)

    x: vertical ? (Theme.mirrored ? 0 : -depth) : from
    y: vertical ? from : 0
    width: vertical ? depth : to - from
    height: vertical ? to - from : depth
    visible: to > sightStart && from < sightEnd

    Rectangle {
        anchors.fill: parent
        opacity: period.tone === "since" ? 0.06 : 0.2

        gradient: Gradient {
            orientation: period.vertical ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                position: 0
                color: period.vertical && !Theme.mirrored ? Theme.faded : period.glow
            }
            GradientStop {
                position: 1
                color: period.vertical && !Theme.mirrored ? period.glow : Theme.faded
            }
        }
    }
    Text {
        id: name

        // What of the period is out of sight where reading starts, px.
        readonly property real first: Math.max(0, period.view.mirrored ? period.to - period.sightEnd : period.sightStart - period.from)
        // What came after the page may share its time with a period: its name stands a line lower.
        readonly property real line: Theme.grid + (period.tone === "since" ? Theme.axisPitch : 0)
        readonly property real last: Math.max(0, period.to - period.from - (period.vertical ? height : width))

        // Just before the glass ends, so does the name.
        readonly property real room: (period.view.mirrored ? period.to - period.sightStart : period.sightEnd - period.from) - width - Theme.grid

        x: Theme.start(period.vertical ? period.nameAt : Math.min(first + Theme.grid, Math.max(first, last), room), width, period.width)
        y: period.vertical ? Math.min(first + line, Math.max(0, last)) : period.nameAt
        // Beside a vertical axis the years of its ticks need their room.
        width: period.vertical ? Math.min(implicitWidth, period.depth - period.nameAt - 4 * Theme.grid - 2.6 * Theme.axisSize) : implicitWidth
        height: Math.max(Theme.axisPitch, implicitHeight)
        lineHeight: Theme.axisPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.WordWrap
        verticalAlignment: Text.AlignVCenter
        visible: !(period.vertical && Theme.large)
        text: period.title
        color: period.glow
        font.family: Theme.sans
        font.pixelSize: Theme.axisSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
}
