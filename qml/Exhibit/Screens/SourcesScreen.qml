pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Take it with you: the sources as lit windows to point a phone at. Nothing opens from here.
FocusScope {
    id: screen

    required property SourcesViewModel sources
    required property NavigationViewModel navigation

    readonly property int columns: Theme.portrait ? 1 : Theme.compact ? 2 : 4
    readonly property real gap: (Theme.portrait ? 8 : Theme.compact ? 5 : 12) * Theme.grid
    readonly property real cell: (Theme.bodyWidth - (columns - 1) * gap) / columns
    // The tallest words of the page decide how large its windows can be, px.
    readonly property real tallest: {
        let most = 0;
        for (let at = 0; at < cards.count; ++at)
            most = Math.max(most, (cards.itemAt(at) as SourceCard)?.wordsHeight ?? 0);
        return most;
    }
    readonly property real rowHeight: (pager.y - list.y - (Theme.compact ? 0.75 : 2) * Theme.grid) / (Theme.portrait ? 4 : 1)

    Keys.onPressed: event => screen.sources.turn(Theme.answer(event))
    Component.onCompleted: sources.perPage = Theme.compact ? 2 : 4

    ScreenTitle {
        id: title

        text: qsTr("Take it with you")
    }
    Text {
        x: Theme.portrait ? Theme.start(Theme.margin, width, parent.width) : Theme.end(Theme.margin, width, parent.width)
        y: Theme.portrait ? title.y + title.height : title.y + title.baselineOffset - baselineOffset
        visible: screen.sources.scannable && (!back.visible || Theme.portrait)
        text: qsTr("Point a phone’s camera at a square")
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Grid {
        id: list

        x: Theme.start(Theme.margin, width, parent.width)
        y: title.y + title.height + (Theme.portrait ? 10 : Theme.compact ? 1 : 3) * Theme.grid
        columns: screen.columns
        columnSpacing: screen.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Take it with you")
        Accessible.ignored: !visible

        Repeater {
            id: cards

            model: screen.sources.rows

            SourceCard {
                width: screen.cell
                height: screen.rowHeight
                tallest: screen.tallest
            }
        }
    }
    DragHandler {
        id: swipe

        target: null
        yAxis.enabled: false
        onActiveChanged: {
            if (!active && Math.abs(persistentTranslation.x) > Theme.roomyTarget)
                screen.sources.turn(persistentTranslation.x < 0 ? 1 : -1);
            if (!active)
                persistentTranslation = Qt.vector2d(0, 0);
        }
    }
    Item {
        id: pager

        x: Theme.start(Theme.margin, width, parent.width)
        y: Theme.horizon - height - (Theme.compact ? 1 : 2) * Theme.grid
        width: Theme.bodyWidth
        height: Math.max(Theme.roomyTarget, attribution.implicitHeight)

        Text {
            id: attribution

            x: Theme.start(0, width, parent.width)
            width: parent.width - (buttons.width + 3 * Theme.grid)
            anchors.verticalCenter: parent.verticalCenter
            text: screen.sources.attribution
            color: Theme.quietText
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            lineHeight: Theme.labelPitch
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
            Accessible.ignored: !visible
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2 * Theme.grid

            PillButton {
                visible: screen.sources.page > 0
                iconName: "caret-left-light"
                text: qsTr("Back")
                Accessible.name: qsTr("Previous sources")
                onClicked: screen.sources.turn(-1)
            }
            PillButton {
                visible: screen.sources.page + 1 < screen.sources.pages
                iconName: "caret-right-light"
                iconAfter: true
                text: qsTr("More sources")
                onClicked: screen.sources.turn(1)
            }
        }
    }
    BackButton {
        id: back

        navigation: screen.navigation
        x: Theme.end(Theme.margin, width, parent.width)
        y: title.y
    }
}
