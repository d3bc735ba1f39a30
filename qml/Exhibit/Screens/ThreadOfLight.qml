pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// The light under a chosen phrase leaves the words and becomes its shape in the picture. It runs
// only where no words are: between the lines, to the side of the column or, in portrait, down the
// margin, and then between the picture's words.
Shape {
    id: thread

    required property string tone
    // Where the light under the phrase ends, and the height at which it can leave the words, px.
    required property point from
    required property real lane
    // The x beyond which no words stand, px.
    required property real margin
    // Where it comes into the picture, how far it then runs level, and where it ends, px.
    required property point enter
    required property real level
    required property point to

    readonly property int outward: Theme.mirrored ? -1 : 1
    // Where it has come down to its lane.
    readonly property real settled: from.x + outward * Math.abs(lane - from.y) * 1.5
    // Radius of the corner from which it runs down the margin, px.
    readonly property real corner: Theme.portrait ? 2.5 * Theme.grid : 0
    readonly property real shoulder: Theme.portrait ? margin - outward * corner : outward * Math.max(outward * settled, outward * margin)
    readonly property real side: shoulder + outward * corner
    // Where it leaves the side.
    readonly property real foot: Theme.portrait ? Math.max(lane + corner, enter.y - 12 * Theme.grid) : lane
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

        PathCubic {
            x: thread.settled
            y: thread.lane
            control1X: (thread.from.x + thread.settled) / 2
            control1Y: thread.from.y
            control2X: (thread.from.x + thread.settled) / 2
            control2Y: thread.lane
        }
        PathLine {
            x: thread.shoulder
            y: thread.lane
        }
        PathQuad {
            x: thread.side
            y: thread.lane + thread.corner
            controlX: thread.side
            controlY: thread.lane
        }
        PathLine {
            x: thread.side
            y: thread.foot
        }
        PathCubic {
            x: thread.enter.x
            y: thread.enter.y
            control1X: Theme.portrait ? thread.side : thread.side + (thread.enter.x - thread.side) * 0.45
            control1Y: Theme.portrait ? thread.enter.y : thread.lane
            control2X: thread.side + (thread.enter.x - thread.side) * (Theme.portrait ? 0.4 : 0.2)
            control2Y: thread.enter.y
        }
        PathLine {
            x: thread.level
            y: thread.enter.y
        }
        PathQuad {
            x: thread.to.x
            y: thread.to.y
            controlX: thread.to.x
            controlY: thread.enter.y
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
