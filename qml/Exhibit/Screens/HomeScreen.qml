pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Three doors of light, side by side; in portrait one above the other, words beside each.
FocusScope {
    id: screen

    required property HomeViewModel home
    required property bool shown

    // The subtitle has no room beside the title.
    readonly property bool crowded: title.implicitWidth + subtitle.implicitWidth + 3 * Theme.grid > Theme.bodyWidth
    readonly property real doorsTop: title.y + title.height + (crowded ? subtitle.height : 0) + (Theme.portrait ? 4 : Theme.compact ? 1 : 2) * Theme.grid
    readonly property real room: Theme.horizon - doorsTop
    readonly property real gap: Theme.portrait ? 4 * Theme.grid : 18 * Theme.grid * Theme.fit
    readonly property real cell: Theme.portrait ? (room - 3 * gap) / 3 : (Theme.bodyWidth - 2 * gap) / 3

    // A door was touched: it stands there, px, and its light has these colours.
    signal entered(string place, rect doorway, color sky, color light)

    Rectangle {
        width: parent.width
        y: floorLine.y
        height: Theme.horizon - y
        visible: !Theme.portrait
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.floor
            }
            GradientStop {
                position: 1
                color: Theme.floorFar
            }
        }
    }
    Item {
        id: floorLine

        y: screen.doorsTop + screen.room * 0.655
    }
    ScreenTitle {
        id: title

        text: screen.home.title
    }
    Text {
        id: subtitle

        x: screen.crowded ? Theme.start(Theme.margin, width, parent.width) : Theme.end(Theme.margin, width, parent.width)
        y: title.y + (screen.crowded ? title.height : title.baselineOffset - baselineOffset)
        text: screen.home.subtitle
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Repeater {
        model: screen.home.doors

        DoorButton {
            required property int index

            x: Theme.start(Theme.margin + (Theme.portrait ? 0 : index * (screen.cell + screen.gap)), width, screen.width)
            y: screen.doorsTop + (Theme.portrait ? index * (screen.cell + screen.gap) : 0)
            width: Theme.portrait ? Theme.bodyWidth : screen.cell
            height: Theme.portrait ? screen.cell : screen.room
            doorHeight: Theme.portrait ? screen.cell : floorLine.y - screen.doorsTop
            onClicked: screen.entered(place, Qt.rect(x + doorX, y, doorWidth, doorHeight), sky, light)
        }
    }
}
