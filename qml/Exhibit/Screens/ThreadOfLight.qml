pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// The light under a chosen phrase leaves the words and becomes its shape in the picture. It runs
// only where no words are: to the side of the column, and in portrait down the margin.
Shape {
    id: thread

    required property string tone
    // Where it leaves the words, and where it meets the shape, px.
    required property point from
    required property point to
    // The x beyond which no words stand, px.
    required property real margin

    readonly property int outward: Theme.mirrored ? -1 : 1
    // Radius of the corner from which it runs down the margin, px.
    readonly property real corner: Theme.portrait ? 2.5 * Theme.grid : 0
    readonly property real shoulder: Theme.portrait ? margin - outward * corner : outward * Math.max(outward * from.x, outward * margin)
    readonly property real side: shoulder + outward * corner
    // Where it leaves the side.
    readonly property real foot: Theme.portrait ? Math.max(from.y + corner, to.y - 12 * Theme.grid) : from.y
    // How far it has come, 0 to 1.
    property real grown: 1

    function grow(): void {
        if (!Theme.calm)
            growth.restart();
    }

    preferredRendererType: Shape.CurveRenderer
    opacity: visible ? 1 : 0

    component Stroke: ShapePath {
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        trim.end: thread.grown
        startX: thread.from.x
        startY: thread.from.y

        PathLine {
            x: thread.shoulder
            y: thread.from.y
        }
        PathQuad {
            x: thread.side
            y: thread.from.y + thread.corner
            controlX: thread.side
            controlY: thread.from.y
        }
        PathLine {
            x: thread.side
            y: thread.foot
        }
        PathCubic {
            x: thread.to.x
            y: thread.to.y
            control1X: Theme.portrait ? thread.side : thread.side + (thread.to.x - thread.side) * 0.45
            control1Y: Theme.portrait ? thread.to.y : thread.from.y
            control2X: thread.side + (thread.to.x - thread.side) * (Theme.portrait ? 0.4 : 0.2)
            control2Y: thread.to.y
        }
    }

    Stroke {
        strokeWidth: 9 * Theme.hairline
        strokeColor: Qt.alpha(Theme.toneLight(thread.tone), 0.10)
    }
    Stroke {
        strokeWidth: 5 * Theme.hairline
        strokeColor: Qt.alpha(Theme.toneLight(thread.tone), 0.22)
    }
    Stroke {
        strokeWidth: 2 * Theme.hairline
        strokeColor: Theme.toneText(thread.tone)
    }
    NumberAnimation {
        id: growth

        target: thread
        property: "grown"
        from: 0
        to: 1
        duration: Theme.moveDuration
        easing.type: Easing.OutCubic
    }
}
