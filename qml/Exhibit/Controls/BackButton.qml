import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The way back along the trail of threads; there only while there is one.
PillButton {
    required property NavigationViewModel navigation

    visible: navigation.backTitle !== ""
    iconName: "arrow-u-up-left-light"
    //: %1 is where the visitor came from, such as a year or a thread
    Accessible.name: navigation.backTitle !== "" ? qsTr("Back to %1").arg(navigation.backTitle) : qsTr("Back")
    // An upright or a small screen has no room to say where to.
    text: Theme.portrait || Theme.compact ? qsTr("Back") : Accessible.name
    onClicked: navigation.back()
}
