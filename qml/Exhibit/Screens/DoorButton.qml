import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A door that can be entered, with its name and one sentence below or, in portrait, beside it.
Pressable {
    id: button

    required property string place
    required property string title
    required property string sentence
    required property real doorHeight

    readonly property real doorWidth: Theme.portrait ? doorHeight * 0.84 : width

    readonly property real doorX: Theme.start(0, doorWidth, width)
    readonly property color sky: door.sky
    readonly property color light: door.light

    text: title
    // A link: the navigation has a button of the same name.
    Accessible.role: Accessible.Link
    Accessible.name: title
    Accessible.description: sentence

    Door {
        id: door

        place: button.place
        unit: Theme.design
        x: button.doorX - 40 * unit
        y: -40 * unit
        width: button.doorWidth + 80 * unit
        height: button.doorHeight + (40 + 72) * unit
        scale: button.pressed ? 1.025 : 1
        transformOrigin: Item.Bottom
    }
    Rectangle {
        x: button.doorX
        width: button.doorWidth
        height: button.doorHeight
        topLeftRadius: width / 2
        topRightRadius: width / 2
        color: Theme.warmWhite
        opacity: button.pressed ? 0.12 : 0
    }
    Column {
        readonly property real beside: Theme.portrait ? button.doorWidth + 6 * Theme.grid : 0

        x: Theme.start(beside, width, button.width)
        y: Theme.portrait ? (button.doorHeight - height) / 2 : button.doorHeight + 4.5 * Theme.grid * Theme.fit
        width: button.width - beside
        spacing: Theme.grid

        Text {
            width: parent.width
            text: button.title
            color: Theme.warmWhite
            font.family: Theme.display
            font.pixelSize: Theme.titleSize
            lineHeight: Theme.titlePitch
            lineHeightMode: Text.FixedHeight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: button.sentence
            Accessible.ignored: true
        }
    }
    FocusRing {
        radius: Theme.radius
        visible: button.activeFocus && Theme.keyed
    }
}
