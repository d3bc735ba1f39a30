pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The threads, to choose one by which the moments are filtered. It takes the words' place.
FocusScope {
    id: sheet

    required property TimelineViewModel timeline

    signal done

    onVisibleChanged: {
        if (visible)
            asked.Accessible.announce(asked.text);
    }

    Column {
        width: parent.width
        spacing: 3 * Theme.grid

        Words {
            id: asked

            width: parent.width
            text: qsTr("Choose a thread: the moments that it runs through stay bright.")
            color: Theme.secondaryText
        }
        Flow {
            width: parent.width
            spacing: 2 * Theme.grid

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
}
