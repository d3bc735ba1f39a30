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

    // Words are set as large as their room lets them; ragged lines lose a part of it, some a little more.
    readonly property real pitchPart: 1.46
    readonly property real room: (Theme.portrait ? 0.46 * height : height) - headlines.height - source.height - threadFlow.height - 5 * column.spacing
    readonly property real fitting: Math.pow(0.95, smaller) * Math.sqrt(Math.max(0, room) * wordsWidth * Theme.documentSize / (1.2 * pitchPart * Math.max(1, measure.advanceWidth)))
    property int smaller
    readonly property real smallest: 26 * Theme.design
    readonly property real largest: Theme.portrait ? Theme.quoteSize : Theme.definitionSize
    readonly property int wordsSize: Math.round(Math.max(smallest, Math.min(fitting, largest)))
    // Where even the smallest is too large, lines stand closer.
    readonly property int wordsPitch: Math.round(fitting < smallest ? Theme.documentPitch * (Theme.compact ? 0.76 : 0.84) : wordsSize * pitchPart)
    readonly property bool onStage: ListView.isCurrentItem
    readonly property real wordsWidth: Theme.portrait ? Theme.bodyWidth : Theme.bodyWidth * (Theme.compact ? 0.52 : 0.43)
    readonly property real pictureRoom: Theme.portrait ? height - column.implicitHeight - 4.5 * Theme.grid : height

    signal threadChosen(string thread)
    signal sourceChosen

    // Bring its motion to the end.
    function hurry(): void {
        lights.hurry();
    }

    function fit(): void {
        if (running.implicitHeight > room && fitting > smallest)
            smaller += 1;
    }

    onRoomChanged: smaller = 0
    onWordsChanged: smaller = 0

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
        y: Theme.portrait ? card.height - height - 1.5 * Theme.grid : 0
        width: card.wordsWidth
        spacing: (Theme.compact ? 1.25 : 1) * Theme.grid

        Text {
            id: headlines

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
            id: source

            x: Theme.start(0, width, parent.width)
            text: card.address.summaryLabel
            onClicked: card.sourceChosen()
        }
        PhraseText {
            id: running

            width: parent.width
            marked: card.words
            pixelSize: card.wordsSize
            pitch: card.wordsPitch
            onImplicitHeightChanged: Qt.callLater(card.fit)
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
        words: card.headline
        address: card.address
        shown: card.onStage
        bleedTop: card.bleedTop
    }
}
