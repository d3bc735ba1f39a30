pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The chosen moment's few large words: the page's own in serif or, where it says nothing, ours.
Flickable {
    id: words

    required property TimelineMoment moment
    required property NavigationViewModel navigation
    // The title's line, and px at its right end that belong to others.
    required property real titleHeight
    required property real reserved

    readonly property bool quoted: moment.quote !== ""
    // A long quotation is set a little smaller, where it is large enough for that.
    readonly property real part: Theme.compact || moment.quote.length <= 145 ? 1 : moment.quote.length <= 250 ? 0.9 : 0.78

    contentWidth: width
    contentHeight: column.height
    interactive: contentHeight > height + 1
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: column

        width: words.width

        Text {
            readonly property bool crowded: implicitWidth > words.width - words.reserved

            width: parent.width
            height: crowded ? words.titleHeight + implicitHeight : Math.max(words.titleHeight, implicitHeight)
            verticalAlignment: crowded ? Text.AlignBottom : Text.AlignVCenter
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
        }
        Words {
            width: parent.width
            visible: words.quoted
            text: words.moment.body
            color: Theme.secondaryText
            font.pixelSize: Theme.labelSize
            pitch: Theme.labelPitch
            bottomPadding: Theme.grid
        }
        Words {
            width: parent.width
            text: words.quoted ? words.moment.quote : words.moment.body
            color: Theme.warmWhite
            font.family: words.quoted ? Theme.serif : Theme.sans
            font.pixelSize: Math.round(Theme.quoteSize * words.part)
            pitch: Math.round(Theme.quotePitch * words.part)
            bottomPadding: Theme.grid / 2
        }
        Flow {
            width: parent.width
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
