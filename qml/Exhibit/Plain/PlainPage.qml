import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A screen for large text and for low reach: all that can be touched stands in one column that
// scrolls, or in two where lines would be too long. With low reach that is the lower half, and the
// title and the picture have the upper one.
FocusScope {
    id: page

    required property string title
    required property NavigationViewModel navigation

    // The words, what stands beside or below them, and the buttons at the foot.
    default property alias words: first.data
    property alias beside: second.data
    // What is drawn in the upper half.
    property Component picture
    property alias buttons: foot.data

    readonly property bool wide: !Theme.portrait && scroller.room > 44 * Theme.bodySize
    readonly property real wordsWidth: wide && second.children.length > 0 ? scroller.room * 0.56 : scroller.room
    // For what stands in columns.
    readonly property int columns: wide ? 3 : 1
    readonly property real cell: (wordsWidth - (columns - 1) * Theme.gutter) / columns
    readonly property real besideWidth: wide ? scroller.room - wordsWidth - Theme.gutter : scroller.room
    // The upper half, px, and where it is free below the title; nothing without low reach.
    readonly property real drawn: Theme.top
    readonly property real drawnFrom: above.y + above.height

    // Little is left of the glass for the column: the buttons stand at its end instead of below it.
    readonly property bool tight: Theme.lowReach && Theme.large

    // Bring a part of the column into sight.
    function show(item: Item): void {
        scroller.show(item);
    }

    Loader {
        width: page.width
        height: page.drawn
        active: Theme.lowReach
        enabled: false
        sourceComponent: page.picture
    }
    ScreenTitle {
        id: above

        width: Theme.bodyWidth
        visible: Theme.lowReach
        text: page.title
    }
    Scroller {
        id: scroller

        x: Theme.margin
        y: Theme.top + (page.tight ? 1 : 2) * Theme.grid
        width: Theme.bodyWidth
        height: (page.tight ? Theme.horizon : foot.y) - y - (foot.height > 0 && !page.tight ? 1.5 : 1) * Theme.grid
        spacing: 2 * Theme.grid
        focus: true

        ScreenTitle {
            x: Theme.start(0, width, parent.width)
            y: 0
            width: parent.width
            visible: !Theme.lowReach
            text: page.title
        }
        BackButton {
            x: Theme.start(0, width, parent.width)
            navigation: page.navigation
        }
        Item {
            width: parent.width
            height: Math.max(first.height, page.wide ? second.height : second.y + second.height)

            Column {
                id: first

                x: Theme.start(0, width, parent.width)
                width: page.wordsWidth
                spacing: 2 * Theme.grid
            }
            Column {
                id: second

                x: page.wide ? Theme.end(0, width, parent.width) : 0
                y: page.wide || first.height === 0 ? 0 : first.height + 2 * Theme.grid
                width: page.besideWidth
                spacing: 2 * Theme.grid
            }
        }
        Item {
            id: tail

            width: parent.width
            height: page.tight ? foot.height : 0
        }
    }
    Flow {
        id: foot

        parent: page.tight ? tail : page
        x: page.tight ? 0 : Theme.margin
        y: page.tight ? 0 : Theme.horizon - height - (height > 0 ? 2 : 0) * Theme.grid
        width: page.tight ? tail.width : Theme.bodyWidth
        spacing: 1.5 * Theme.grid
    }
}
