pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One thread as a river of light through the three places; each station leads to its place.
FocusScope {
    id: screen

    required property ThreadViewModel thread
    required property NavigationViewModel navigation

    readonly property real column: Theme.portrait ? Theme.bodyWidth - 20 * Theme.grid : (Theme.bodyWidth - 2 * Theme.gutter * (Theme.compact ? 0.8 : 1.6)) / 3
    readonly property real step: Theme.portrait ? 0 : column + Theme.gutter * (Theme.compact ? 0.8 : 1.6)
    readonly property real wordsTop: Theme.portrait ? 50 * Theme.grid : Theme.horizon * (Theme.compact ? 0.462 : 0.6)
    readonly property real wordsStep: Theme.portrait ? (Theme.horizon - wordsTop) / 3 : 0

    readonly property int turn: Theme.mirrored ? -1 : 1

    // A place so far from where reading starts.
    function place(edge: real, y: real): point {
        return Qt.point(Theme.start(edge, 0, width), y);
    }
    function station(index: int): point {
        if (Theme.portrait)
            return place(Theme.margin + (index === 1 ? 9 : index === 2 ? 5 : 7) * Theme.grid, wordsTop + index * wordsStep + 5 * Theme.grid);
        return place(Theme.margin + column / 2 + index * step, Theme.horizon * (Theme.compact ? [0.42, 0.36, 0.3] : [0.485, 0.385, 0.285])[index]);
    }

    RiverLights {
        id: river

        anchors.fill: parent
        anchors.bottomMargin: parent.height - Theme.horizon
        unit: Theme.design
        upright: Theme.portrait
        tone: screen.thread.tone
        lost: Theme.portrait ? screen.place(Theme.margin + 2 * Theme.grid, screen.station(0).y - 11 * Theme.grid) : screen.place(Theme.margin * 1.3, screen.station(0).y - Theme.grid)
        spring: Theme.portrait ? Qt.point(screen.station(0).x - screen.turn * 3 * Theme.grid, screen.station(0).y - 7 * Theme.grid) : screen.place(Theme.margin * 2.1, screen.station(0).y - 2 * Theme.grid)
        first: screen.station(0)
        second: screen.station(1)
        third: screen.station(2)
        mouth: Theme.portrait ? Qt.point(screen.station(2).x + screen.turn * 4 * Theme.grid, Theme.horizon + 12 * Theme.grid) : screen.place(screen.width + 4 * Theme.grid, Theme.horizon * 0.4)
    }
    TravellingLight {
        river: river
        origin: screen.navigation.origin
    }
    ScreenTitle {
        id: title

        width: screen.width - 2 * Theme.margin - (back.visible ? back.width + 2 * Theme.grid : 0)
        text: screen.thread.title
    }
    Text {
        x: Theme.start(Theme.margin, width, parent.width)
        y: title.y + title.height + Theme.grid * (Theme.compact ? 0 : 1)
        text: qsTr("One thread, three places")
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Repeater {
        model: screen.thread.stations

        StationButton {
            required property int index

            x: Theme.start(Theme.margin + (Theme.portrait ? 19 * Theme.grid : index * screen.step), width, screen.width)
            y: screen.wordsTop + index * screen.wordsStep
            width: screen.column
            stem: Theme.portrait ? 0 : y - screen.station(index).y
            onClicked: screen.navigation.step(place, item)
        }
    }
    BackButton {
        id: back

        navigation: screen.navigation
        x: Theme.end(Theme.margin, width, parent.width)
        y: title.y + (Theme.compact ? 0 : Theme.grid / 2)
    }
}
