pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// As many sources as stand side by side, each with its QR code. With low reach the codes have the
// upper half, for a phone and not for a finger. Nothing opens from here.
PlainPage {
    id: page

    required property SourcesViewModel sources

    // As large as a code can be and still be whole on arrival, px.
    readonly property real codeRoom: 0.36 * Theme.horizon

    title: qsTr("Take it with you")

    Keys.onPressed: event => page.sources.turn(Theme.answer(event))
    onColumnsChanged: sources.perPage = columns
    Component.onCompleted: sources.perPage = columns

    picture: Component {
        Item {
            Repeater {
                model: page.sources.rows

                SourceWindow {
                    required property int index

                    x: Theme.start(Theme.margin + index * (page.cell + Theme.gutter), width, page.width)
                    y: page.drawnFrom + 2 * Theme.grid
                    width: Math.min(page.cell, page.drawn - y - Theme.grid)
                }
            }
        }
    }
    buttons: [
        PillButton {
            visible: page.sources.page > 0
            iconName: "caret-left-light"
            text: qsTr("Back")
            Accessible.name: qsTr("Previous sources")
            onClicked: page.sources.turn(-1)
        },
        PillButton {
            visible: page.sources.page + 1 < page.sources.pages
            iconName: "caret-right-light"
            iconAfter: true
            text: qsTr("More sources")
            onClicked: page.sources.turn(1)
        }
    ]

    Words {
        width: parent.width
        visible: page.sources.scannable
        text: qsTr("Point a phone’s camera at a square")
        color: Theme.secondaryText
    }
    Grid {
        columns: page.columns
        spacing: page.columns > 1 ? Theme.gutter : 2 * Theme.grid
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Take it with you")
        Accessible.ignored: !visible

        Repeater {
            model: page.sources.rows

            SourceCard {
                width: page.cell
                height: Math.max(pane, wordsHeight) + 2 * Theme.grid
                tallest: 0
                beside: true
                pane: Theme.lowReach ? 0 : Math.min(width * 0.4, page.codeRoom)
            }
        }
    }
    Words {
        width: parent.width
        text: page.sources.attribution
        color: Theme.quietText
        font.pixelSize: Theme.labelSize
        pitch: Theme.labelPitch
    }
}
