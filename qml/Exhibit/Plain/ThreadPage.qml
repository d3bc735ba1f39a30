pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// A thread's three stations, one below the other.
PlainPage {
    id: page

    required property ThreadViewModel thread

    title: thread.title

    picture: Component {
        RiverLights {
            anchors.fill: parent
            unit: Theme.design
            tone: page.thread.tone
            lost: page.place(0.06, 0.72)
            spring: page.place(0.12, 0.7)
            first: page.place(0.22, 0.66)
            second: page.place(0.5, 0.56)
            third: page.place(0.78, 0.46)
            mouth: page.place(1.02, 0.5)
        }
    }

    // A place in the upper half, from where reading starts.
    function place(along: real, down: real): point {
        return Qt.point(Theme.start(along * width, 0, width), down * page.drawn);
    }

    Words {
        width: parent.width
        text: qsTr("One thread, three places")
        color: Theme.secondaryText
    }
    Grid {
        columns: page.columns
        spacing: page.columns > 1 ? Theme.gutter : 2 * Theme.grid

        Repeater {
            model: page.thread.stations

            StationButton {
                width: page.cell
                stem: 0
                centred: false
                onClicked: page.navigation.step(place, item)
            }
        }
    }
}
