import QtQuick
import Exhibit.Backend
import Exhibit.Controls

// Opens the threads to choose one; with one chosen it names it, and shows all moments again.
PillButton {
    id: button

    required property TimelineViewModel timeline
    required property bool choosing

    // Room for the thread's name alone, without its count.
    property bool brief
    readonly property bool filtered: timeline.filter !== ""
    //: %1 is a thread; it runs through %2 of %3 moments
    readonly property string counted: qsTr("%1: %2 of %3").arg(timeline.filterTitle).arg(timeline.filterCount).arg(timeline.momentCount)

    signal touched

    iconName: filtered ? "x-light" : "path-light"
    chosen: filtered || choosing
    text: !filtered ? qsTr("Threads") : brief ? timeline.filterTitle : counted
    Accessible.name: filtered ? counted : qsTr("Filter by thread")
    Accessible.description: filtered ? qsTr("Show all moments again") : ""
    Accessible.checkable: true
    Accessible.checked: chosen
    onClicked: {
        if (filtered)
            timeline.filterBy("");
        else
            touched();
    }
}
