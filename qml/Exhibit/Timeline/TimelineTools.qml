import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The way back, the filter by thread, and the story.
Row {
    id: tools

    required property TimelineViewModel timeline
    required property NavigationViewModel navigation
    required property TimelineStory story
    required property bool choosingThread

    readonly property bool filtered: timeline.filter !== ""

    signal threadsTouched

    // Whether a place of this row is on the button that plays the story.
    function holdsPlay(place: point): bool {
        return play.contains(play.mapFromItem(tools, place));
    }

    spacing: 2 * Theme.grid

    BackButton {
        navigation: tools.navigation
        height: tools.height
    }
    PillButton {
        height: tools.height
        iconName: tools.filtered ? "x-light" : "path-light"
        chosen: tools.filtered || tools.choosingThread
        //: %1 is a thread; it runs through %2 of %3 moments
        text: tools.filtered ? qsTr("%1: %2 of %3").arg(tools.timeline.filterTitle).arg(tools.timeline.filterCount).arg(tools.timeline.momentCount) : qsTr("Threads")
        Accessible.name: tools.filtered ? text : qsTr("Filter by thread")
        Accessible.description: tools.filtered ? qsTr("Show all moments again") : ""
        Accessible.checkable: true
        Accessible.checked: tools.filtered || tools.choosingThread
        onClicked: {
            if (tools.filtered)
                tools.timeline.filterBy("");
            else
                tools.threadsTouched();
        }
    }
    StoryButton {
        id: play

        height: tools.height
        timeline: tools.timeline
        story: tools.story
    }
}
