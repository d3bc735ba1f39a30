pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Screens
import Exhibit.Theme

// The one window: the sky, Attract, and what a visitor meets after it.
Window {
    id: window

    required property VisitViewModel visit
    required property LanguagesViewModel languages
    required property NavigationViewModel navigation
    required property HomeViewModel home
    required property ConceptViewModel concept
    required property TimelineViewModel timeline
    required property AddressViewModel address
    required property ThreadViewModel thread
    required property SourcesViewModel sources
    required property AccessViewModel access
    required property VoiceViewModel voice
    // px per mm of the glass
    required property real millimetre
    // nothing that is done to the window closes it
    required property bool locked

    readonly property bool attracting: visit.state === "attract"
    // The first frame has been shown: what is not yet needed may be built.
    property bool settled

    color: Theme.night
    title: home.title
    onAttractingChanged: {
        if (attracting) {
            Theme.keyed = false;
            stage.forceActiveFocus();
        }
    }
    onClosing: close => close.accepted = !window.locked
    onFrameSwapped: settleTimer.running = !settled

    Binding {
        target: Theme
        property: "millimetre"
        value: window.millimetre
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "language"
        value: window.languages.current
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: window.languages.rightToLeft
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.access.text / 100
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.access.contrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: window.access.lowReach
    }
    Binding {
        target: Theme
        property: "calm"
        value: window.access.calm
    }
    Messenger {
        id: messenger
    }
    Timer {
        id: settleTimer

        interval: 300
        onTriggered: window.settled = true
    }
    Item {
        id: stage

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        Keys.onPressed: event => {
            const begun = window.visit.state === "exploring";
            Theme.answered();
            if (begun)
                messenger.pressed(event.key);
        }

        Sky {
            id: night

            anchors.fill: parent
            visible: !Theme.contrast
            unit: Theme.design
            horizon: Theme.horizon
            dawn: 0.8
            starlight: 0.7
        }
        Loader {
            id: visitor

            readonly property bool wanted: window.settled || !window.attracting

            anchors.fill: parent
            enabled: !window.attracting
            visible: opacity > 0
            opacity: window.attracting ? 0 : 1
            // By its address, so that Attract is there before a visit's screens have been read.
            onWantedChanged: setSource("Visit.qml", {
                visit: window.visit,
                languages: window.languages,
                navigation: window.navigation,
                home: window.home,
                concept: window.concept,
                timeline: window.timeline,
                address: window.address,
                thread: window.thread,
                sources: window.sources,
                access: window.access,
                voice: window.voice,
                messenger: messenger
            })

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.screenDuration
                }
            }
        }
        ScreenSlot {
            id: attract

            shown: window.attracting
            sourceComponent: AttractScreen {
                home: window.home
                sky: night
                running: window.attracting
                onBegun: window.visit.touch()
            }
        }
    }
    Connections {
        function onAnswered(): void {
            Theme.keyed = true;
            window.visit.touch();
        }

        target: Theme
    }
    SecondTap {
        id: secondTap

        shown: window.attracting ? "" : [window.visit.state, window.navigation.screen, window.concept.selected, messenger.covered].join()
    }
    // Sees every press and takes none: it tells the visit that somebody is there. Each handler follows
    // one finger, so that hands that rest on the glass do not hide the others.
    Item {
        anchors.fill: parent

        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
    }
    component Presence: PointHandler {
        // It came down as a visit had ended and Attract could not be touched yet.
        property bool early

        acceptedDevices: PointerDevice.AllDevices
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            Theme.keyed = false;
            if (active)
                secondTap.place = point.scenePosition;
            if (window.attracting) {
                if (!active && early)
                    window.visit.touch();
                early = active && !attract.visible;
                return;
            }
            // A finger that lifts has pressed a button before this: it must not silence that one's voice.
            if (active)
                window.visit.touch();
            else
                window.visit.attend();
        }
    }
}
