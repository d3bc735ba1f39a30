pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The light of a mark on the axis: bright for the page's moments, with a crowd around it; a quiet
// ring for context; a number for several.
Item {
    id: light

    required property bool page
    required property bool since
    required property bool chosen
    required property bool pressed
    required property bool vertical
    required property int count
    required property int seed
    // Words begin this far above the axis, on the later side: no light of the crowd goes there.
    required property real wordsAbove

    readonly property real size: (count > 1 ? Math.max(4.2, 1.35 * Theme.axisSize / Theme.grid) : page ? 2.6 : since ? 1.7 : 2.1) * Theme.grid
    // A number of many digits makes it longer, but never as long as the next light is near.
    readonly property real breadth: count > 1 ? Math.max(size, Math.min(Theme.target - Theme.grid, number.implicitWidth + 1.2 * Theme.grid)) : size
    readonly property real crowdWidth: (vertical ? 12 : Theme.compact ? 16 : 21) * Theme.grid
    readonly property real crowdHeight: vertical ? 5 * Theme.grid : Theme.compact ? wordsAbove : 11 * Theme.grid

    Repeater {
        model: light.vertical ? 2 : 1

        GatheringLights {
            id: crowd

            required property int index

            // Painted once, whatever moments come and go under it.
            visible: light.page || light.chosen
            scale: light.page ? 1 : 0.75
            transformOrigin: Item.Bottom
            unit: Theme.design
            width: light.crowdWidth
            height: light.crowdHeight
            x: -width / 2
            y: -height
            seed: light.seed + 7 * index
            quiet: light.vertical ? Qt.rect(0, 0, 0, 0) : Qt.rect(width / 2 + Theme.grid, 0, width, height - light.wordsAbove)
            transform: Scale {
                origin.y: light.crowdHeight
                yScale: crowd.index === 0 ? 1 : -1
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        visible: light.pressed || light.chosen
        width: light.breadth + 5 * Theme.grid
        height: light.size + 5 * Theme.grid
        radius: height / 2
        color: Theme.candle
        opacity: light.pressed ? 0.4 : 0.2
    }
    Rectangle {
        anchors.centerIn: parent
        visible: light.chosen
        width: light.breadth + 2.4 * Theme.grid
        height: light.size + 2.4 * Theme.grid
        radius: height / 2
        color: "transparent"
        border.width: Theme.rule
        border.color: Theme.candle
    }
    Rectangle {
        anchors.centerIn: parent
        width: light.breadth
        height: light.size
        radius: height / 2
        color: light.page || light.chosen ? Theme.warmWhite : Theme.night
        border.width: light.page || light.chosen ? 0 : Theme.rule
        border.color: Theme.quietText
    }
    Text {
        id: number

        anchors.centerIn: parent
        width: Math.min(implicitWidth, light.breadth - Theme.grid / 2)
        height: light.size
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        visible: light.count > 1 && light.opacity === 1
        text: light.count
        color: light.page || light.chosen ? Theme.inkOnBright : Theme.quietText
        font.family: Theme.sans
        font.pixelSize: Theme.axisSize
        font.bold: true
        textFormat: Text.PlainText
    }
}
