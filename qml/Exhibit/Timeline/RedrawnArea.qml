import QtQuick
import Exhibit.Theme

// All of time as one area that is drawn anew when the axis moves: a hairline in next to no colour
// about all of it, in front of what hangs on it. The software renderer sums up what has to be drawn;
// over hundreds of lights, lines and words that sum takes longer than drawing all of one rectangle.
Rectangle {
    required property AxisView view
    required property bool vertical
    // Where the axis's item begins across it, and how deep it is, px.
    required property real across
    required property real depth

    readonly property real from: Math.min(view.along(view.first), view.along(view.last)) - view.length
    readonly property real to: Math.max(view.along(view.first), view.along(view.last)) + view.length

    x: vertical ? across : from
    y: vertical ? from : across
    width: vertical ? depth : to - from
    height: vertical ? to - from : depth
    color: "transparent"
    border.width: Theme.hairline
    border.color: Theme.unseen
}
