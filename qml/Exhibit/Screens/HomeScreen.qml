pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Three doors of light.
FocusScope {
    id: screen

    required property HomeViewModel home
    required property bool shown

    signal entered(string place)

    ScreenTitle {
        text: screen.home.title
    }
}
