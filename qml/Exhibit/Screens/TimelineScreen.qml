pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

FocusScope {
    id: screen

    required property TimelineViewModel timeline
    required property NavigationViewModel navigation

    ScreenTitle {
        text: screen.timeline.title
    }
}
