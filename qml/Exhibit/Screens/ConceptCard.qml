pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Below a fading hairline: the open card, or the invitation to touch a phrase.
Item {
    id: card

    required property ConceptViewModel concept

    readonly property bool open: concept.selected !== ""
    // A low glass has room for less.
    readonly property real part: Theme.compact && !Theme.plain ? 0.92 : 1
    implicitHeight: open ? opened.y + opened.height : invitation.y + invitation.height

    signal threadChosen(string thread)
    signal sourceChosen

    Rectangle {
        width: parent.width
        height: Theme.hairline
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: Theme.mirrored ? 1 : 0
                color: card.open ? Theme.toneText(card.concept.tone) : Theme.pillRim
            }
            GradientStop {
                position: Theme.mirrored ? 0 : 1
                color: Theme.faded
            }
        }
    }
    Column {
        id: invitation

        y: 2 * Theme.grid
        width: parent.width
        visible: !card.open
        spacing: Theme.grid

        // It speaks of the picture, which is not there, or out of reach.
        Row {
            width: parent.width
            visible: !Theme.plain
            spacing: 2 * Theme.grid

            Icon {
                id: hand

                name: "hand-pointing-light"
                color: Theme.candle
            }
            Words {
                width: parent.width - hand.width - parent.spacing
                text: card.concept.invitation
                color: Theme.text
            }
        }
        SourceLink {
            x: Theme.start(0, width, parent.width)
            widest: parent.width
            text: card.concept.credit
            onClicked: card.sourceChosen()
        }
    }
    Column {
        id: opened

        y: (Theme.compact ? 0.5 : 2) * Theme.grid
        width: parent.width
        visible: card.open
        spacing: (Theme.compact ? 0 : 1) * Theme.grid

        Item {
            width: parent.width
            height: Math.max(close.height, title.height)

            Text {
                id: title

                x: Theme.start(0, width, parent.width)
                width: parent.width - close.width - Theme.grid
                anchors.verticalCenter: parent.verticalCenter
                text: card.concept.cardTitle
                color: Theme.toneText(card.concept.tone)
                font.family: Theme.serif
                font.pixelSize: Math.round(Theme.cardTitleSize * card.part)
                lineHeight: Math.round(Theme.cardTitlePitch * card.part)
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.WordWrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Accessible.ignored: !visible
            }
            PillButton {
                id: close

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Theme.target
                iconName: "x-light"
                text: qsTr("Close")
                onClicked: card.concept.close()
            }
        }
        Words {
            width: parent.width
            text: card.concept.cardBody
            pitch: Math.round(Theme.bodyPitch * card.part)
        }
        SourceLink {
            x: Theme.start(0, width, parent.width)
            widest: parent.width
            text: card.concept.credit
            onClicked: card.sourceChosen()
        }
        Flow {
            width: parent.width
            spacing: Theme.compact ? 0 : Theme.grid

            Repeater {
                model: card.concept.threads

                ThreadLink {
                    onClicked: card.threadChosen(thread)
                }
            }
        }
    }
}
