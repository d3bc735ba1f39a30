import QtQuick
import Exhibit.Theme

// A few words of the document, standing in its picture.
Text {
    // Large text has no room in a picture; the words beside it say the same.
    visible: !Theme.large
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
