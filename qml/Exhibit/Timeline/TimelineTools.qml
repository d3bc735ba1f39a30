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
    ThreadsButton {
        height: tools.height
        timeline: tools.timeline
        choosing: tools.choosingThread
        onTouched: tools.threadsTouched()
    }
    StoryButton {
        id: play

        height: tools.height
        timeline: tools.timeline
        story: tools.story
    }
}
