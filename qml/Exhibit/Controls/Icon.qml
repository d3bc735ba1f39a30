import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// One glyph of the icon family, by its Phosphor name. Always beside a word that says the same.
Text {
    property string name

    color: Theme.text
    font.family: Theme.icons
    font.pixelSize: Theme.iconSize
    text: Icons.glyph(Theme.mirrored ? Icons.turned(name) : name)
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
