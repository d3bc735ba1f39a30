pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The chosen moment's few large words: the page's own in serif or, where it says nothing, ours. They
// scroll below the title, beside which others stand.
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

    // What the words take and what there is for them, px.
    readonly property real contentHeight: title.height + column.contentHeight

    Connections {
        function onChanged(): void {
            column.restart();
        }

        target: words.moment
    }
    Text {
        id: title

        x: Theme.start(0, width, words.width)
        width: words.width - words.reserved
        height: Math.max(words.titleHeight, implicitHeight)
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

        y: title.height
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
