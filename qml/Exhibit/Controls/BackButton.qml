import QtQuick
import Exhibit.Backend

// The way back along the trail of threads; there only while there is one.
PillButton {
    required property NavigationViewModel navigation

    visible: navigation.backTitle !== ""
    iconName: "arrow-u-up-left-light"
    //: %1 is where the visitor came from, such as a year or a thread
    text: qsTr("Back to %1").arg(navigation.backTitle)
    onClicked: navigation.back()
}
