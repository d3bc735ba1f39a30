import QtQuick
import Exhibit.Theme

// A line across the axis, with its year, month or day when it has a label.
Item {
    id: tick

    required property string key
    required property real day
    required property string label
    required property bool present
    required property AxisView view
    required property bool vertical

    readonly property bool named: label !== ""

    visible: present
    x: vertical ? 0 : view.along(day)
    y: vertical ? view.along(day) : 0

    Rectangle {
        x: tick.vertical ? (Theme.mirrored ? 0 : -width) : -width / 2
        y: tick.vertical ? -height / 2 : 0
        width: tick.vertical ? (tick.named ? 1.5 : 0.9) * Theme.grid : Theme.hairline
        height: tick.vertical ? Theme.hairline : (tick.named ? 1.5 : 0.9) * Theme.grid
        color: Theme.axisLine
        opacity: tick.named ? 0.8 : 0.4
    }
    Text {
        visible: tick.named
        x: tick.vertical ? (Theme.mirrored ? 4 * Theme.grid : -width - 4 * Theme.grid) : -width / 2
        y: tick.vertical ? -height / 2 : 1.6 * Theme.grid
        height: Theme.axisPitch
        verticalAlignment: Text.AlignVCenter
        text: tick.label
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.axisSize
        font.features: ({
                tnum: 1
            })
        textFormat: Text.PlainText
    }
}
