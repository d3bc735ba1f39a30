import QtQuick
import Exhibit.Theme

// Running words: body text at a fixed pitch. Never elided; it wraps.
Text {
    property int pitch: Theme.bodyPitch

    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.bodySize
    lineHeight: pitch
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    Accessible.role: Accessible.Paragraph
    Accessible.name: text
    Accessible.ignored: !visible
}
