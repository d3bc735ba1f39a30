pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// The sentence and, beside or below it, the card that a phrase opens.
PlainPage {
    id: page

    required property ConceptViewModel concept

    title: concept.title

    picture: Component {
        ConceptPicture {
            anchors.fill: parent
            concept: page.concept
            middle: width / 2
            shelterWidth: Math.min(width * 0.76, height * 1.25)
        }
    }
    beside: [
        ConceptCard {
            id: card

            width: parent.width
            height: implicitHeight
            concept: page.concept
            onThreadChosen: thread => page.navigation.follow(thread)
            onSourceChosen: page.navigation.step("sources", page.concept.creditSource)
        },
        Connections {
            function onSelectedChanged(): void {
                if (page.concept.selected !== "")
                    showing.restart();
            }

            target: page.concept
        },
        Timer {
            id: showing

            interval: 0
            onTriggered: page.show(card)
        }
    ]

    Words {
        width: parent.width
        text: page.concept.heading
        color: Theme.quietText
    }
    PhraseText {
        width: parent.width
        marked: page.concept.definition
        pixelSize: Math.round(Theme.definitionSize * (Theme.large ? 1 : 0.8))
        pitch: Math.max(Theme.target, Math.round(Theme.definitionPitch * (Theme.large ? 1 : 0.8)))
        selected: page.concept.selected
        phraseColor: Theme.candle
        selectedColor: Theme.toneText(page.concept.tone)
        onPhraseTouched: target => page.concept.touch(target)
    }
}
