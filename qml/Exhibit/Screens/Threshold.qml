import QtQuick
import Exhibit.Theme

// The doorway that a visitor goes through: its light widens to the whole screen, and the place
// appears out of it.
Rectangle {
    id: threshold

    // Where the door stands, px.
    property rect doorway
    property color sky
    property color light
    // 0: as wide as the door, 1: as the screen.
    property real widened: 1

    function open(doorway: rect, sky: color, light: color): void {
        threshold.doorway = doorway;
        threshold.sky = sky;
        threshold.light = light;
        if (!Theme.calm)
            widening.restart();
    }

    x: doorway.x * (1 - widened)
    y: doorway.y * (1 - widened)
    width: doorway.width + (parent.width - doorway.width) * widened
    height: doorway.height + (parent.height - doorway.height) * widened
    topLeftRadius: Math.round(width / 2 * (1 - widened))
    topRightRadius: topLeftRadius
    visible: widening.running
    // The light comes, fills the screen, and goes as the place appears.
    opacity: Math.min(1, 5 * widened, 1.6 * (1 - widened))

    gradient: Gradient {
        GradientStop {
            position: 0
            color: threshold.sky
        }
        GradientStop {
            position: 1
            color: threshold.light
        }
    }

    NumberAnimation {
        id: widening

        target: threshold
        property: "widened"
        from: 0
        to: 1
        duration: Theme.screenDuration
        easing.type: Easing.OutCubic
    }
}
