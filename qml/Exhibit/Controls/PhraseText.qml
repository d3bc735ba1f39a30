pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A document's words with phrases to touch: dots of light run under what can be touched.
RunningText {
    id: running

    // The last phrase that was selected: it has the keys again when what it opened has closed.
    property string opener

    signal phraseTouched(string target)

    function focusPhrase(target: string): void {
        for (let at = 0; at < phrases.count; ++at) {
            const area = phrases.itemAt(at) as Phrase;
            if (area?.model.first && area.model.target === target)
                area.forceActiveFocus(Theme.focusReason);
        }
    }

    unit: Theme.design
    family: Theme.serif
    pixelSize: Theme.documentSize
    pitch: Theme.documentPitch
    color: Theme.text
    phraseColor: Theme.candle
    selectedColor: Theme.candle
    Accessible.role: Accessible.Paragraph
    Accessible.name: plain
    Accessible.ignored: !visible
    onSelectedChanged: {
        if (selected === "" && enabled)
            focusPhrase(opener);
        opener = selected;
    }

    component Phrase: Pressable {
        id: area

        required property var model
        readonly property real reach: Math.max(0, Theme.target - model.width) / 2

        x: model.x - Theme.grid / 2 - reach
        y: model.y + (model.height - height) / 2
        width: model.width + Theme.grid + 2 * reach
        height: Math.max(Theme.target, model.height)
        text: model.words
        // One that has the keys keeps them, though a new line may have made it the rest of a phrase.
        focusPolicy: model.first || activeFocus ? Qt.StrongFocus : Qt.NoFocus
        Accessible.role: Accessible.Link
        Accessible.name: model.words
        Accessible.selectable: running.selected !== ""
        Accessible.selected: model.target === running.selected
        Accessible.ignored: !model.first || !visible
        onClicked: running.phraseTouched(model.target)

        background: Rectangle {
            radius: Theme.radius
            color: area.pressed ? Theme.pillPressed : "transparent"

            FocusRing {
                // In the spaces beside the phrase, and not through the words after them.
                anchors.margins: 0
                anchors.leftMargin: area.reach
                anchors.rightMargin: area.reach
                visible: area.activeFocus && Theme.keyed
                radius: Theme.radius
            }
        }
    }
    Repeater {
        id: phrases

        model: running.areas

        Phrase {}
    }
}
