pragma ComponentBehavior: Bound
import QtQuick
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
    // A link has led to it.
    required property bool marked
    // Height of the tallest words beside these, px: the window has the rest.
    required property real tallest

    // Beside the window instead of below it.
    property bool beside: Theme.portrait || Theme.compact
    property real pane: beside ? Math.min(height - 4 * Theme.grid, width * (Theme.portrait ? 0.4 : 0.46)) : Math.min(width, 360 * Theme.design, height - tallest - gap)
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

    SourceWindow {
        x: Theme.start(0, width, card.width)
        width: card.pane
        visible: width > 0
        url: card.url
        code: card.code
        marked: card.marked
    }
    Column {
        id: words

        readonly property real beside: card.beside && card.pane > 0 ? card.pane + (Theme.compact ? 3 : 5) * Theme.grid : 0

        x: Theme.start(beside, width, card.width)
        y: !card.beside ? card.pane + card.gap : 0
        width: card.width - beside
        spacing: Theme.grid / 2

        Line {
            text: card.title
            color: card.marked ? Theme.candle : Theme.warmWhite
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
