pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The chosen moment's few large words: the page's own in serif or, where it says nothing, ours. They
// scroll below the title, which stands beside others, or below them where they leave it no room.
FocusScope {
    id: words

    required property TimelineMoment moment
    required property NavigationViewModel navigation
    // The title's line, and px at its right end that belong to others.
    required property real titleHeight
    required property real reserved

    readonly property bool quoted: moment.quote !== ""
    // A long quotation is set a little smaller, where it is large enough for that.
    readonly property real part: Theme.compact || moment.quote.length <= 145 ? 1 : moment.quote.length <= 250 ? 0.9 : 0.78

    // Whether the title has room beside the others in two lines at most.
    readonly property bool beside: measured.advanceWidth <= 1.6 * (width - reserved)

    // What the words take and what there is for them, px.
    readonly property real contentHeight: title.y + title.height + column.contentHeight

    Connections {
        function onChanged(): void {
            column.restart();
        }

        target: words.moment
    }
    TextMetrics {
        id: measured

        text: title.text
        font: title.font
    }
    Text {
        id: title

        x: Theme.start(0, width, words.width)
        y: words.beside ? 0 : words.titleHeight
        width: words.width - (words.beside ? words.reserved : 0)
        height: words.beside ? Math.max(words.titleHeight, implicitHeight) : implicitHeight
        verticalAlignment: Text.AlignVCenter
        text: words.moment.title
        color: Theme.candle
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        lineHeight: Theme.bodyPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Scroller {
        id: column

        y: title.y + title.height
        width: words.width
        height: words.height - y
        spacing: 0

        Words {
            width: column.room
            visible: words.quoted
            text: words.moment.body
            color: Theme.secondaryText
            font.pixelSize: Theme.labelSize
            pitch: Theme.labelPitch
            bottomPadding: Theme.grid
        }
        Words {
            width: column.room
            text: words.quoted ? words.moment.quote : words.moment.body
            color: Theme.warmWhite
            font.family: words.quoted ? Theme.serif : Theme.sans
            font.pixelSize: Math.round(Theme.quoteSize * words.part)
            pitch: Math.round(Theme.quotePitch * words.part)
            bottomPadding: Theme.grid / 2
        }
        Flow {
            width: column.room
            spacing: Theme.grid

            Repeater {
                model: words.moment.threads

                ThreadLink {
                    onClicked: words.navigation.follow(thread)
                }
            }
        }
    }
}
