pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One remark: its headline and MOFA's summary of it, its threads, and its picture of lights.
Item {
    id: card

    required property string remark
    required property string icon
    required property string picture
    required property string headline
    required property string words
    required property string plain
    required property QtObject threads
    required property int index
    required property AddressViewModel address
    // Free height above the card, px.
    required property real bleedTop

    // Few words are set larger, and smaller those that take more lines than there is room for.
    readonly property bool brief: words.length < 260
    readonly property bool manyThreads: threadFlow.height > 1.5 * Theme.target
    readonly property real lines: (Theme.compact ? 8.5 : 9.4) - (manyThreads ? 1.5 : 0)
    readonly property real part: measure.advanceWidth > lines * wordsWidth ? (Theme.compact ? 0.76 : 0.84) : 1
    readonly property bool onStage: ListView.isCurrentItem
    readonly property real wordsWidth: Theme.portrait ? Theme.bodyWidth : Theme.bodyWidth * (Theme.compact ? 0.52 : 0.43)
    readonly property real pictureRoom: Theme.portrait ? height - column.implicitHeight - 3 * Theme.grid : height

    signal threadChosen(string thread)
    signal sourceChosen

    // Bring its motion to the end.
    function hurry(): void {
        lights.hurry();
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: headline
    Accessible.ignored: !visible

    TextMetrics {
        id: measure

        text: card.plain
        font.family: Theme.serif
        font.pixelSize: Theme.documentSize
    }
    Column {
        id: column

        x: Theme.start(Theme.margin, width, card.width)
        y: Theme.portrait ? card.height - height : 0
        width: card.wordsWidth
        spacing: (Theme.compact ? 1.25 : 1) * Theme.grid

        Text {
            x: Theme.start(0, width, parent.width)
            width: parent.width + (Theme.portrait ? 0 : Theme.gutter * 1.4)
            text: card.headline
            color: Theme.warmWhite
            font.family: Theme.display
            font.pixelSize: Theme.titleSize * 0.8
            lineHeight: Theme.titlePitch * 0.8
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: !visible
        }
        SourceLink {
            x: Theme.start(0, width, parent.width)
            text: card.address.summaryLabel
            onClicked: card.sourceChosen()
        }
        PhraseText {
            width: parent.width
            marked: card.words
            pixelSize: card.brief ? Theme.quoteSize : Math.round(Math.max(26 * Theme.design, Theme.documentSize * card.part))
            pitch: card.brief ? Theme.quotePitch : Math.round(Theme.documentPitch * card.part)
            onPhraseTouched: target => card.threadChosen(target)
        }
        Flow {
            id: threadFlow

            width: parent.width
            spacing: Theme.compact ? 0 : Theme.grid

            Repeater {
                model: card.threads

                ThreadLink {
                    onClicked: card.threadChosen(thread)
                }
            }
        }
    }
    RemarkPicture {
        id: lights

        readonly property real beside: Theme.margin + (Theme.portrait ? 0 : card.wordsWidth + Theme.gutter * (Theme.compact ? 0.8 : 1.6))

        x: Theme.start(beside, width, card.width)
        width: card.width - Theme.margin - beside
        height: card.pictureRoom
        picture: card.picture
        address: card.address
        shown: card.onStage
        bleedTop: card.bleedTop
    }
}
