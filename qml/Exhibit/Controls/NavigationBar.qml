import QtQuick
import Exhibit.Theme

// The navigation on the ground below the horizon, in the same place on every screen.
Item {
    id: bar

    // "Unofficial translation", or nothing.
    required property string unofficial
    // The screen that is shown.
    required property string screen
    required property bool choosingLanguage

    signal chosen(string screen)
    signal languageTouched

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

        // What is free when all tabs stand in a row, px.
        readonly property real slack: Theme.bodyWidth - home.implicitWidth - concept.implicitWidth - timeline.implicitWidth - address.implicitWidth - sources.implicitWidth - language.implicitWidth

        x: Theme.portrait ? (bar.width - width) / 2 : Theme.start(Theme.margin, width, bar.width)
        spacing: Math.max(0, Math.min((Theme.compact ? 6 : 8) * Theme.grid, slack / 5))

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
        NavigationTab {
            id: language

            text: qsTr("Language")
            iconName: "translate-light"
            opened: bar.choosingLanguage
            Accessible.role: Accessible.ButtonMenu
            onClicked: bar.languageTouched()
        }
    }
    // Where the words are not the documents' own, it says so on every screen.
    Text {
        id: label

        readonly property real room: Theme.bodyWidth - tabs.width - 4 * Theme.grid

        x: Theme.portrait ? (bar.width - width) / 2 : Theme.end(Theme.margin, width, bar.width)
        y: Theme.portrait ? bar.height - height - Theme.grid : (bar.height - height) / 2
        width: Math.min(implicitWidth, Theme.portrait ? Theme.bodyWidth : room)
        visible: text !== ""
        text: bar.unofficial
        color: Theme.quietText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        lineHeight: Theme.labelPitch
        lineHeightMode: Text.FixedHeight
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
