import QtQuick
import Exhibit.Theme

// The label of a part of the concept's picture, placed by the part's name. The picture is touched,
// not the label; keys and screen readers have the phrases, which do the same.
Text {
    id: caption

    required property string shape
    required property string tone
    required property string words
    // The picture's measures, px.
    required property real middle
    required property real shelterWidth
    required property real crest
    required property real foot
    required property real personY
    required property real reach
    required property real fit
    required property bool lit
    // A finger is on the part.
    required property bool pressed

    // Where the part can be touched, px: its words and, of a ray, the ray up to the person.
    readonly property real inner: Theme.target / 2
    readonly property real across: Math.max(width, Theme.target)
    readonly property real down: Math.max(height, Theme.target)
    readonly property rect area: {
        if (!visible)
            return Qt.rect(0, 0, 0, 0);
        const top = y + (height - down) / 2;
        if (shape === "ray-dignity")
            return Qt.rect(middle - across / 2, top, across, Math.max(down, personY - inner - top));
        if (shape !== "ray-fear" && shape !== "ray-want")
            return Qt.rect(middle - across / 2, top, across, down);
        const room = reach + width - inner;
        return Qt.rect(x < middle ? x : middle + inner, top, room, down);
    }

    // Where its letters are: they lean towards the person.
    readonly property rect letters: Qt.rect(x + width < middle ? x + width - contentWidth : x > middle ? x : middle - contentWidth / 2, y, contentWidth, height)

    text: words
    color: shape === "arc" || shape === "hill" ? Theme.toneText(tone) : Theme.warmWhite
    font.family: Theme.sans
    font.pixelSize: Theme.labelSize
    font.bold: lit
    lineHeight: Theme.labelPitch
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    width: shape === "ray-fear" || shape === "ray-want" ? Math.min(bold.advanceWidth + 1, Math.max(shelterWidth * 0.185, 15 * Theme.grid, 0.6 * bold.advanceWidth)) : implicitWidth
    horizontalAlignment: shape === "ray-fear" ? Text.AlignRight : shape === "ray-want" ? Text.AlignLeft : Text.AlignHCenter
    x: {
        switch (shape) {
        case "ray-fear":
            return middle - (Theme.mirrored ? -reach : reach + width);
        case "ray-want":
            return middle + (Theme.mirrored ? -reach - width : reach);
        default:
            return middle - width / 2;
        }
    }
    y: {
        switch (shape) {
        case "arc":
            return 0;
        case "hill":
            return crest + (foot - crest) * 0.42;
        case "people":
            return crest + (Theme.compact ? 4 : 4.5) * Theme.grid;
        case "person":
            return personY + 7 * Theme.grid * fit;
        case "ray-dignity":
            return personY - reach - height * 0.7;
        default:
            return personY - height / 2;
        }
    }
    Accessible.ignored: true

    // Bold or not, it breaks its lines at the same place.
    TextMetrics {
        id: bold

        text: caption.words
        font.family: caption.font.family
        font.pixelSize: caption.font.pixelSize
        font.bold: true
    }
    Rectangle {
        z: -1
        anchors.centerIn: parent
        width: parent.width + 3 * Theme.grid
        height: parent.height + Theme.grid
        radius: Theme.radius
        color: Theme.pillPressed
        visible: caption.pressed
    }
}
