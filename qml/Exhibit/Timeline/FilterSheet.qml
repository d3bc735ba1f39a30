pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The threads, to choose one by which the moments are filtered. It takes the words' place and the
// keys, and gives them back to what has opened it.
FocusScope {
    id: sheet

    required property TimelineViewModel timeline

    property Item opener

    signal done

    onVisibleChanged: {
        if (visible) {
            opener = Window.activeFocusItem;
            asked.Accessible.announce(asked.text);
            links.nextItemInFocusChain().forceActiveFocus(Theme.focusReason);
        } else if (activeFocus) {
            opener?.forceActiveFocus(Theme.focusReason);
        }
    }

    Scroller {
        width: parent.width
        height: parent.height - (close.visible ? close.height + Theme.grid : 0)
        spacing: (Theme.plain ? 1 : 3) * Theme.grid

        Words {
            id: asked

            width: parent.width
            text: qsTr("Choose a thread: the moments that it runs through stay bright.")
            color: Theme.secondaryText
        }
        Flow {
            id: links

            width: parent.width
            spacing: (Theme.plain ? 1 : 2) * Theme.grid

            Repeater {
                model: sheet.timeline.filters

                ThreadLink {
                    Accessible.role: Accessible.Button
                    onClicked: {
                        sheet.timeline.filterBy(thread);
                        sheet.done();
                    }
                }
            }
        }
    }
    // Elsewhere the button that has opened the sheet stays in sight, and closes it.
    PillButton {
        id: close

        x: Theme.start(0, width, parent.width)
        y: parent.height - height
        visible: Theme.plain
        slim: true
        iconName: "x-light"
        text: qsTr("Close")
        onClicked: sheet.done()
    }
}
