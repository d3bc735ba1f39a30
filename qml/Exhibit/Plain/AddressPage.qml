pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Address
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One remark at a time: its headline, MOFA's summary, its figures in words, its threads.
PlainPage {
    id: page

    required property AddressViewModel address

    title: address.title

    Keys.onPressed: event => page.address.turn(Theme.answer(event))

    picture: Component {
        Item {
            Repeater {
                model: page.address.remarks

                Loader {
                    id: drawn

                    required property int index
                    required property string picture
                    required property string headline

                    y: 14 * Theme.grid
                    height: page.drawn - y
                    active: index === page.address.current && picture !== "loan"
                    sourceComponent: RemarkPicture {
                        x: (page.width - width) / 2
                        width: Math.min(page.width, 1.6 * drawn.height)
                        height: drawn.height
                        picture: drawn.picture
                        words: drawn.headline
                        address: page.address
                        shown: true
                        bleedTop: 0
                    }
                }
            }
        }
    }
    buttons: [
        PillButton {
            visible: page.address.earlier !== ""
            iconName: "caret-left-light"
            text: qsTr("Back")
            Accessible.name: qsTr("Back: %1").arg(page.address.earlier)
            onClicked: page.address.turn(-1)
        },
        PillButton {
            readonly property bool last: page.address.later === ""

            bright: last
            iconName: last ? "qr-code-light" : "caret-right-light"
            iconAfter: !last
            text: last ? qsTr("Take it with you") : qsTr("Next")
            Accessible.name: last ? text : qsTr("Next: %1").arg(page.address.later)
            onClicked: page.address.turn(1)
        }
    ]

    Words {
        width: parent.width
        text: page.address.occasion
        color: Theme.quietText
    }
    Repeater {
        model: page.address.remarks

        Column {
            id: remark

            required property int index
            required property string headline
            required property string words
            required property string picture
            required property QtObject threads

            width: page.wordsWidth
            visible: index === page.address.current
            spacing: Theme.grid

            Text {
                width: parent.width
                text: remark.headline
                color: Theme.warmWhite
                font.family: Theme.serif
                font.pixelSize: Theme.cardTitleSize
                lineHeight: Theme.cardTitlePitch
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.WordWrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Accessible.ignored: !visible
            }
            SourceLink {
                x: Theme.start(0, width, parent.width)
                width: Math.min(implicitWidth, parent.width)
                text: page.address.summaryLabel
                onClicked: page.navigation.step("sources", page.address.summarySource)
            }
            PhraseText {
                width: parent.width
                marked: remark.words
                onPhraseTouched: target => page.navigation.follow(target)
            }
            Repeater {
                model: remark.picture === "loan" ? ["up-to", "yen", "dollars", "note"] : []

                Words {
                    required property string modelData

                    width: remark.width
                    text: page.address.captions[modelData] ?? ""
                    color: modelData === "yen" ? Theme.candle : Theme.text
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.grid

                Repeater {
                    model: remark.threads

                    ThreadLink {
                        onClicked: page.navigation.follow(thread)
                    }
                }
            }
        }
    }
}
