pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

FocusScope {
    id: screen

    required property AddressViewModel address
    required property NavigationViewModel navigation

    ScreenTitle {
        text: screen.address.title
    }
}
