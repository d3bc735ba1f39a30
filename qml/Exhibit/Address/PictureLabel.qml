import QtQuick
import Exhibit.Theme

// A few words of the document, standing in its picture: quiet, since they cannot be touched.
Text {
    // A small picture has no room for words; those below it say the same.
    visible: !Theme.plain
    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.labelSize
    lineHeight: Theme.labelPitch
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    Accessible.role: Accessible.Paragraph
    Accessible.name: text
    Accessible.ignored: !visible
}
