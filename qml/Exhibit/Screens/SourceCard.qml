pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A source: its QR code as a lit window, its name, publisher and date, its address in letters.
Item {
    id: card

    required property string source
    required property string title
    required property string publisher
    required property string when
    required property string note
    required property string spoken
    required property string url
    required property string address
    required property list<string> code
    // Height of the tallest words beside these, px: the window has the rest.
    required property real tallest

    // Beside the window instead of below it.
    property bool beside: Theme.portrait
    property real pane: beside ? Math.min(height - 4 * Theme.grid, width * 0.4) : Math.min(width, 360 * Theme.design, height - tallest - gap)
    readonly property real gap: (Theme.compact ? 1 : 2.5) * Theme.grid
    readonly property real wordsHeight: words.height

    component Line: Text {
        width: words.width
        color: Theme.text
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        lineHeight: Theme.labelPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        visible: text !== ""
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.description: url
    Accessible.ignored: !visible

    QrCode {
        x: Theme.start(0, width, card.width)
        visible: card.url !== ""
        width: card.pane
        height: width
        rows: card.code
        light: Theme.windowGlow
        dark: Theme.inkOnBright
        radius: Theme.radius
    }
    // A book has no address: its window is not lit.
    Rectangle {
        x: Theme.start(0, width, card.width)
        visible: card.url === "" && width > 0
        width: card.pane
        height: width
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.pillRim

        Icon {
            anchors.centerIn: parent
            name: "book-open-light"
            color: Theme.quietText
            font.pixelSize: Math.min(2.4 * Theme.iconSize, parent.width * 0.5)
        }
    }
    Column {
        id: words

        readonly property real beside: card.beside ? card.pane + 5 * Theme.grid : 0

        x: Theme.start(beside, width, card.width)
        y: !card.beside ? card.pane + card.gap : 0
        width: card.width - beside
        spacing: Theme.grid / 2

        Line {
            text: card.title
            color: Theme.warmWhite
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
            lineHeight: Theme.bodyPitch
            wrapMode: Text.WordWrap
        }
        Line {
            text: card.publisher
            wrapMode: Text.WordWrap
        }
        Line {
            text: card.when
            color: Theme.candle
        }
        Line {
            text: card.note
            color: Theme.secondaryText
            wrapMode: Text.WordWrap
        }
        Line {
            text: card.address
            color: Theme.secondaryText
        }
    }
}
