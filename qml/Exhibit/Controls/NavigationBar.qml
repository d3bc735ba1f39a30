import QtQuick
import Exhibit.Theme

// The navigation on the ground below the horizon, in the same place on every screen.
Item {
    id: bar

    // The screen that is shown.
    required property string screen

    signal chosen(string screen)

    implicitHeight: Theme.barHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Navigation")

    Rectangle {
        width: parent.width
        height: Theme.rule
        color: Theme.horizonLine
        opacity: 0.7
    }
    Row {
        id: tabs

        readonly property real slack: Theme.bodyWidth - home.implicitWidth - concept.implicitWidth - timeline.implicitWidth - address.implicitWidth - sources.implicitWidth

        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        x: Theme.margin
        spacing: Math.min(8 * Theme.grid, slack / 4)

        NavigationTab {
            id: home

            text: qsTr("Home")
            iconName: "house-light"
            current: bar.screen === "home"
            onClicked: bar.chosen("home")
        }
        NavigationTab {
            id: concept

            text: qsTr("Concept")
            iconName: "sun-horizon-light"
            current: bar.screen === "concept"
            onClicked: bar.chosen("concept")
        }
        NavigationTab {
            id: timeline

            text: qsTr("Timeline")
            iconName: "path-light"
            current: bar.screen === "timeline"
            onClicked: bar.chosen("timeline")
        }
        NavigationTab {
            id: address

            text: qsTr("Address")
            iconName: "microphone-light"
            current: bar.screen === "address"
            onClicked: bar.chosen("address")
        }
        NavigationTab {
            id: sources

            text: qsTr("Take it with you")
            iconName: "qr-code-light"
            current: bar.screen === "sources"
            onClicked: bar.chosen("sources")
        }
    }
}
