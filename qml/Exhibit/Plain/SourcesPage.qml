pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// The sources one below the other, each with its QR code. Nothing opens from here.
PlainPage {
    id: page

    required property SourcesViewModel sources

    title: qsTr("Take it with you")

    Keys.onPressed: event => {
        const way = Theme.onward(event.key);
        page.sources.turn(way);
        event.accepted = way !== 0;
    }
    Component.onCompleted: sources.perPage = 3

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
                pane: url === "" ? 0 : Math.min(40 * Theme.millimetre, width * 0.4)
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
