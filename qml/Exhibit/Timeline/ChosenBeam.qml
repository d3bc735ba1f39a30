pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Light that rises from the chosen moment towards its words, fainter and fainter.
Item {
    id: beam

    required property real reach
    required property bool vertical

    readonly property int pieces: 24
    readonly property real breadth: 13 * Theme.grid

    Repeater {
        model: beam.pieces

        Rectangle {
            required property int index
            readonly property real piece: beam.reach / beam.pieces

            x: beam.vertical ? (Theme.mirrored ? -(index + 1) * piece : index * piece) : -beam.breadth / 2
            y: beam.vertical ? -beam.breadth / 2 : -(index + 1) * piece
            width: beam.vertical ? piece : beam.breadth
            height: beam.vertical ? beam.breadth : piece
            opacity: 0.26 * Math.pow(1 - index / beam.pieces, 1.6)

            gradient: Gradient {
                orientation: beam.vertical ? Gradient.Vertical : Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.candleFaded
                }
                GradientStop {
                    position: 0.38
                    color: Theme.candleGlow
                }
                GradientStop {
                    position: 0.5
                    color: Theme.candle
                }
                GradientStop {
                    position: 0.62
                    color: Theme.candleGlow
                }
                GradientStop {
                    position: 1
                    color: Theme.candleFaded
                }
            }
        }
    }
}
