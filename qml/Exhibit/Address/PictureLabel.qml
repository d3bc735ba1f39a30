import QtQuick
import Exhibit.Theme

// A few words of the document, standing in its picture.
Text {
    // A small picture has no room for words; those below it say the same.
    visible: !Theme.plain
    color: Theme.warmWhite
    font.family: Theme.serif
    font.pixelSize: Theme.quoteSize
    lineHeight: Theme.quotePitch
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible
}
