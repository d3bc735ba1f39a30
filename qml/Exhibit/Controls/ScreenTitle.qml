import QtQuick
import Exhibit.Theme

// The title of a screen, at the same height on each.
Text {
    x: Theme.start(Theme.margin, width, parent.width)
    y: (Theme.portrait ? 8 : 5) * Theme.grid * (Theme.compact ? 0.6 : 1)
    color: Theme.warmWhite
    font.family: Theme.display
    font.pixelSize: Theme.titleSize
    lineHeight: Theme.titlePitch
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.ignored: !visible
}
