import QtQuick
import Exhibit.Theme

// The visible focus of whoever uses keys: a ring around its parent, which says when.
Rectangle {
    anchors.fill: parent
    anchors.margins: -2 * Theme.rule
    color: "transparent"
    radius: height / 2
    border.width: 1.5 * Theme.rule
    border.color: Theme.candle
}
