pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One sentence whose phrases can be touched, the picture of what it says, and the open card.
FocusScope {
    id: screen

    required property ConceptViewModel concept
    required property NavigationViewModel navigation

    readonly property real columnWidth: Theme.portrait ? Theme.bodyWidth : Math.min(width * 0.47, 880 * Theme.design) - (Theme.compact ? 0 : Theme.grid * 3)
    readonly property real pictureTop: Theme.portrait ? card.y + Math.max(cardRoom, card.implicitHeight + Theme.grid) : (Theme.compact ? (back.visible ? 10 : 3) : back.visible ? 11 : 9) * Theme.grid
    readonly property real cardRoom: 38 * Theme.grid

    ConceptPicture {
        id: picture

        concept: screen.concept
        x: Theme.start(screen.width - width, width, screen.width)
        y: screen.pictureTop
        width: screen.width - (Theme.portrait ? 0 : screen.columnWidth * 0.7)
        height: Theme.horizon - y
        middle: Theme.portrait ? width / 2 : Theme.end(screen.width * (Theme.compact ? 0.225 : 0.235), 0, width)
        shelterWidth: Math.min(Theme.portrait ? width * 0.76 : screen.width * (Theme.compact ? 0.4 : 0.365), height * (Theme.portrait ? 1.25 : 1.05))
    }
    ThreadOfLight {
        id: ray

        anchors.fill: parent
        tone: screen.concept.tone
        visible: screen.concept.selected !== ""
        from: Qt.point(definition.x + definition.selectedEnd.x, definition.y + definition.selectedEnd.y)
        lane: definition.y + definition.selectedLane
        enter: Qt.point(picture.x + picture.entrance.x, picture.y + picture.entrance.y)
        level: picture.x + picture.level
        to: Qt.point(picture.x + picture.goal.x, picture.y + picture.goal.y)
        margin: Theme.portrait ? Theme.end(Theme.margin * 0.5, 0, screen.width) : definition.x + (Theme.mirrored ? 0 : definition.width)
    }
    Connections {
        function onSelectedChanged(): void {
            ray.grow();
        }

        target: screen.concept
    }
    Text {
        id: kicker

        x: Theme.start(Theme.margin, width, parent.width)
        y: (Theme.portrait ? 9 : Theme.compact ? 2 : 7) * Theme.grid
        text: screen.concept.heading
        color: Theme.quietText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.ignored: !visible
    }
    PhraseText {
        id: definition

        // A longer sentence is set smaller, so that a card has room below it.
        readonly property real part: Theme.portrait ? 1 : Math.max(0.74, Math.pow(Math.min(1, 165 / Math.max(1, plain.length)), 1.6) * (Theme.compact ? 0.92 : 1))
        x: Theme.start(Theme.margin, width, parent.width)
        y: kicker.y + kicker.height + (Theme.compact ? 0 : 2) * Theme.grid
        width: screen.columnWidth
        marked: screen.concept.definition
        pixelSize: Math.round(Theme.definitionSize * part)
        pitch: Math.round(Theme.definitionPitch * part)
        selected: screen.concept.selected
        phraseColor: Theme.warmWhite
        selectedColor: Theme.toneText(screen.concept.tone)
        onPhraseTouched: target => screen.concept.touch(target)
    }
    ConceptCard {
        id: card

        x: Theme.start(Theme.margin, width, parent.width)
        y: definition.y + definition.implicitHeight + (Theme.compact ? 1 : 5) * Theme.grid
        width: screen.columnWidth
        height: (Theme.portrait ? y + screen.cardRoom : Theme.horizon) - y - Theme.grid
        concept: screen.concept
        onThreadChosen: thread => screen.navigation.follow(thread)
        onSourceChosen: screen.navigation.step("sources", screen.concept.creditSource)
    }
    BackButton {
        id: back

        navigation: screen.navigation
        x: Theme.end(Theme.margin, width, parent.width)
        y: (Theme.portrait ? 6 : 2) * Theme.grid
    }
}
