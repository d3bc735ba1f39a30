import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The exhibit's title and "touch to begin" in one language.
Item {
    id: welcome

    required property string title
    required property string begin
    required property string language
    // The middle of the title and the top of the line below, px.
    required property real titleY
    required property real beginY

    TextMetrics {
        id: whole

        text: welcome.title
        font.family: words.family
        font.pixelSize: Theme.greatSize
    }
    // Painted once: letters as high as these would be filled anew in each frame of the lights behind.
    RunningText {
        id: words

        readonly property real room: parent.width * (Theme.portrait ? 0.58 : 0.8)

        width: Math.min(room, whole.advanceWidth * pixelSize / Theme.greatSize + 2 * Theme.grid)
        height: pitch
        x: (parent.width - width) / 2
        y: welcome.titleY - height / 2
        centred: true
        underlined: false
        marked: welcome.title
        color: Theme.warmWhite
        family: Theme.displayFamily(welcome.language)
        pixelSize: Math.max(1, Math.floor(Theme.greatSize * Math.min(1, (room - 3 * Theme.grid) / whole.advanceWidth)))
        pitch: Theme.greatPitch
    }
    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        y: welcome.beginY
        text: welcome.begin
        color: Theme.warmWhite
        font.family: Theme.sansFamily(welcome.language)
        font.pixelSize: Theme.bodySize * 1.3
        textFormat: Text.PlainText
    }
}
