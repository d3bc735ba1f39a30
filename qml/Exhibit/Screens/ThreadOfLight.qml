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

    readonly property real shoulder: Theme.portrait ? from.x : Theme.mirrored ? Math.min(from.x, margin) : Math.max(from.x, margin)
    readonly property real bend: margin + (Theme.mirrored ? -0.55 : 0.55) * Theme.margin
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
        PathCubic {
            x: thread.to.x
            y: thread.to.y
            control1X: Theme.portrait ? thread.bend : thread.shoulder + (thread.to.x - thread.shoulder) * 0.45
            control1Y: thread.from.y
            control2X: Theme.portrait ? thread.bend : thread.shoulder + (thread.to.x - thread.shoulder) * 0.2
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
