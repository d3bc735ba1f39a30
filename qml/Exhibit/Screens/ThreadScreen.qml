pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

FocusScope {
    id: screen

    required property ThreadViewModel thread
    required property NavigationViewModel navigation

    ScreenTitle {
        text: screen.thread.title
    }
}
