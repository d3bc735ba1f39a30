pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The three doors as three lines: a small door, its name, its sentence.
PlainPage {
    id: page

    required property HomeViewModel home

    title: home.title

    picture: Component {
        Item {
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 2 * Theme.grid
                spacing: Theme.gutter

                Repeater {
                    model: page.home.doors

                    Item {
                        id: cell

                        required property string place

                        width: (Theme.bodyWidth - 2 * Theme.gutter) / 3
                        height: page.drawn * 0.8

                        Door {
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: Math.min(parent.width, page.drawn * 0.62)
                            height: parent.height
                            unit: Theme.design
                            place: cell.place
                        }
                    }
                }
            }
        }
    }

    Words {
        width: parent.width
        text: page.home.subtitle
        color: Theme.secondaryText
    }
    Grid {
        columns: page.columns
        spacing: page.columns > 1 ? Theme.gutter : 2 * Theme.grid

        Repeater {
            model: page.home.doors

            T.AbstractButton {
                id: button

                required property string place
                required property string title
                required property string sentence

                width: page.cell
                implicitHeight: Math.max(Theme.roomyTarget, column.height + 2 * Theme.grid)
                text: title
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Link
                Accessible.name: title
                Accessible.description: sentence
                Accessible.ignored: !visible
                onClicked: page.navigation.open(place)

                background: Rectangle {
                    radius: Theme.radius
                    color: button.pressed ? Theme.pillPressed : Theme.pill
                    border.width: Theme.hairline
                    border.color: Theme.pillRim

                    FocusRing {
                        radius: Theme.radius
                        visible: button.activeFocus && Theme.keyed
                    }
                }

                Column {
                    id: column

                    x: 2 * Theme.grid
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 4 * Theme.grid

                    Words {
                        width: parent.width
                        text: button.title
                        color: Theme.candle
                        font.bold: true
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        text: button.sentence
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
