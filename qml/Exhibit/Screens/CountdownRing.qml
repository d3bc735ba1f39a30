import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// A ring of light that shortens as time passes.
Shape {
    id: ring

    // What is left, 1 to 0.
    required property real part

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.pill
        strokeWidth: 2 * Theme.rule
        fillColor: "transparent"

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.width / 2 - Theme.grid
            radiusY: radiusX
            startAngle: 0
            sweepAngle: 360
        }
    }
    ShapePath {
        strokeColor: Theme.candle
        strokeWidth: 2.5 * Theme.rule
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.width / 2 - Theme.grid
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * ring.part
        }
    }
}
