pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
import Exhibit.Screens
import Exhibit.Theme

// The one window: the sky, the screen that is shown, the navigation, and the idle warning.
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

    readonly property bool attracting: visit.state === "attract"
    // The first frame has been shown: what is not yet needed may be built.
    property bool settled

    color: Theme.night
    title: home.title
    onActiveFocusItemChanged: {
        // Tab is the one key that buttons answer before the stage sees it.
        const byKey = (activeFocusItem as T.AbstractButton)?.visualFocus ?? Theme.keyed;
        if (!byKey || !activeFocusItem || visit.state !== "exploring")
            return;
        Theme.keyed = true;
        visit.touch();
        voice.say(activeFocusItem.Accessible.name);
    }
    onAttractingChanged: {
        if (attracting) {
            Theme.keyed = false;
            stage.forceActiveFocus();
        }
    }
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
            Theme.keyed = true;
            window.visit.touch();
            if (begun)
                keys.press(event.key);
        }

        KeyActions {
            id: keys

            inside: inside.item as Inside
            access: window.access
            voice: window.voice
        }

        Sky {
            anchors.fill: parent
            visible: !Theme.contrast
            unit: Theme.design
            horizon: Theme.horizon
            dawn: 0.8
            starlight: 0.7
        }
        Loader {
            id: inside

            anchors.fill: parent
            active: window.settled || !window.attracting
            enabled: !window.attracting && !warning.covering
            visible: opacity > 0
            opacity: window.attracting ? 0 : 1
            sourceComponent: insideComponent

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.screenDuration
                }
            }
        }
        ScreenSlot {
            shown: window.attracting
            sourceComponent: AttractScreen {
                home: window.home
                running: window.attracting
                onBegun: window.visit.touch()
            }
        }
        IdleWarning {
            id: warning

            anchors.fill: parent
            visit: window.visit
        }
    }
    SecondTap {
        id: secondTap

        shown: window.attracting ? "" : [window.visit.state, window.navigation.screen, window.concept.selected, (inside.item as Inside)?.covered].join()
    }
    // Sees every press and takes none: it tells the visit that somebody is there. Each handler follows
    // one finger, so that a hand that rests on the glass does not hide the others.
    Item {
        anchors.fill: parent

        Presence {}
        Presence {}
        Presence {}
        Presence {}
        Presence {}
    }
    component Presence: PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            Theme.keyed = false;
            if (active)
                secondTap.place = point.scenePosition;
            if (window.attracting)
                return;
            // A finger that lifts has pressed a button before this: it must not silence that one's voice.
            if (active)
                window.visit.touch();
            else
                window.visit.attend();
        }
    }
    Component {
        id: insideComponent

        Inside {
            objectName: "inside"
            visit: window.visit
            languages: window.languages
            navigation: window.navigation
            home: window.home
            concept: window.concept
            timeline: window.timeline
            address: window.address
            thread: window.thread
            sources: window.sources
            access: window.access
            voice: window.voice
        }
    }
}
