import QtQuick
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

    Text {
        width: parent.width * (Theme.portrait ? 0.58 : 0.8)
        x: (parent.width - width) / 2
        y: welcome.titleY - height / 2
        horizontalAlignment: Text.AlignHCenter
        text: welcome.title
        color: Theme.warmWhite
        font.family: Theme.displayFamily(welcome.language)
        font.pixelSize: Theme.greatSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.titleSize / 2
        textFormat: Text.PlainText
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
