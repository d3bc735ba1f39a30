pragma ComponentBehavior: Bound
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
    required property bool choosingAids
    // Whether the screen can be read aloud, and is being read.
    required property bool readable
    required property bool reading

    // Keys do not come by it, but hands do.
    property bool passedOver

    signal chosen(string screen)
    signal languageTouched
    signal aidsTouched
    signal readTouched

    // The tab that leads to a screen; null where none does.
    function tab(screen: string): NavigationTab {
        const places = {
            home: home,
            concept: concept,
            timeline: timeline,
            address: address,
            sources: sources
        };
        return places[screen] ?? null;
    }

    implicitHeight: Theme.barHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Navigation")
    Accessible.ignored: !visible

    component Tab: NavigationTab {
        focusPolicy: bar.passedOver && !activeFocus ? Qt.ClickFocus : Qt.StrongFocus
    }
    // Where the words are not the documents' own, it says so on every screen.
    component Unofficial: Text {
        text: bar.unofficial
        color: Theme.quietText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        lineHeight: Theme.labelPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Binding {
        target: Theme
        property: "barRows"
        value: Math.max(1, Math.round(tabs.height / (Theme.chromeHeight + tabs.spacing)))
    }
    Rectangle {
        width: parent.width
        height: Theme.rule
        color: Theme.horizonLine
        opacity: 0.7
    }
    Flow {
        id: tabs

        // Widths of all tabs, what is free when they stand in a row, and what the label keeps of it, px.
        readonly property real needed: home.width + concept.width + timeline.width + address.width + sources.width + language.width + aids.width + (bar.readable ? read.width : 0)
        readonly property int gaps: bar.readable ? 7 : 6
        readonly property real reserved: bar.unofficial === "" || Theme.portrait ? 0 : Math.min(label.implicitWidth, Math.max(24 * Theme.grid, 0.65 * label.implicitWidth)) + 2 * Theme.grid
        readonly property real slack: Theme.bodyWidth + 2 * home.rim - needed - reserved

        x: Theme.large ? Theme.margin - home.rim : Theme.portrait ? (bar.width - width) / 2 : Theme.start(Theme.margin - home.rim, width, bar.width)
        y: Theme.large ? Theme.grid : 0
        width: Theme.large ? Theme.bodyWidth + 2 * home.rim : needed + gaps * spacing + 1
        spacing: Theme.large ? Theme.barGap : Math.max(0, Math.min((Theme.compact ? 6 : 7) * Theme.grid - 2 * home.rim, slack / gaps))

        Tab {
            id: home

            text: qsTr("Home")
            iconName: "house-light"
            current: bar.screen === "home"
            onClicked: bar.chosen("home")
        }
        Tab {
            id: concept

            text: qsTr("Concept")
            iconName: "sun-horizon-light"
            current: bar.screen === "concept"
            onClicked: bar.chosen("concept")
        }
        Tab {
            id: timeline

            text: qsTr("Timeline")
            iconName: "path-light"
            current: bar.screen === "timeline"
            onClicked: bar.chosen("timeline")
        }
        Tab {
            id: address

            text: qsTr("Address")
            iconName: "microphone-light"
            current: bar.screen === "address"
            onClicked: bar.chosen("address")
        }
        Tab {
            id: sources

            text: qsTr("Take it with you")
            iconName: "qr-code-light"
            current: bar.screen === "sources"
            onClicked: bar.chosen("sources")
        }
        Tab {
            id: language

            text: qsTr("Language")
            iconName: "translate-light"
            opens: true
            opened: bar.choosingLanguage
            onClicked: bar.languageTouched()
        }
        Tab {
            id: aids

            text: qsTr("Accessibility")
            iconName: "person-light"
            opens: true
            opened: bar.choosingAids
            onClicked: bar.aidsTouched()
        }
        Tab {
            id: read

            visible: bar.readable
            text: bar.reading ? qsTr("Stop") : qsTr("Listen")
            iconName: bar.reading ? "stop-light" : "speaker-simple-high-light"
            Accessible.name: bar.reading ? qsTr("Stop reading") : qsTr("Read again")
            onClicked: bar.readTouched()
        }
        Unofficial {
            height: Theme.chromeHeight
            leftPadding: 2 * Theme.grid
            rightPadding: 2 * Theme.grid
            visible: text !== "" && Theme.large
            font.pixelSize: Theme.chromeSize
            verticalAlignment: Text.AlignVCenter
        }
    }
    Unofficial {
        id: label

        readonly property real room: Theme.bodyWidth - tabs.width - 2 * Theme.grid

        x: Theme.portrait ? (bar.width - width) / 2 : Theme.end(Theme.margin, width, bar.width)
        y: Theme.portrait ? bar.height - height - Theme.grid : (bar.height - height) / 2
        width: Math.min(implicitWidth, Theme.portrait ? Theme.bodyWidth : room)
        visible: text !== "" && !Theme.large
        horizontalAlignment: Text.AlignRight
    }
}
