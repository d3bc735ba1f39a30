pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
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
    // px per mm of the glass
    required property real millimetre

    readonly property bool attracting: visit.state === "attract"
    // The first frame has been shown: what is not yet needed may be built.
    property bool settled

    color: Theme.night
    title: home.title
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
            window.visit.touch();
            event.accepted = false;
        }

        Sky {
            anchors.fill: parent
            unit: Theme.design
            horizon: Theme.horizon
            dawn: 0.8
            starlight: 0.7
        }
        Loader {
            id: inside

            anchors.fill: parent
            active: window.settled || !window.attracting
            enabled: !window.attracting
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
            anchors.fill: parent
            visit: window.visit
        }
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
            if (!window.attracting)
                window.visit.touch();
        }
    }
    Component {
        id: insideComponent

        Item {
            ScreenSlot {
                shown: window.navigation.screen === "home"
                kept: true
                sourceComponent: HomeScreen {
                    home: window.home
                    shown: window.navigation.screen === "home"
                    onEntered: (place, doorway, sky, light) => {
                        threshold.open(doorway, sky, light);
                        window.navigation.open(place);
                    }
                }
            }
            ScreenSlot {
                shown: window.navigation.screen === "concept"
                sourceComponent: ConceptScreen {
                    concept: window.concept
                    navigation: window.navigation
                }
            }
            ScreenSlot {
                shown: window.navigation.screen === "timeline"
                sourceComponent: TimelineScreen {
                    timeline: window.timeline
                    navigation: window.navigation
                }
            }
            ScreenSlot {
                shown: window.navigation.screen === "address"
                sourceComponent: AddressScreen {
                    address: window.address
                    navigation: window.navigation
                }
            }
            ScreenSlot {
                shown: window.navigation.screen === "thread"
                sourceComponent: ThreadScreen {
                    thread: window.thread
                    navigation: window.navigation
                }
            }
            ScreenSlot {
                shown: window.navigation.screen === "sources"
                sourceComponent: SourcesScreen {
                    sources: window.sources
                    navigation: window.navigation
                }
            }
            Threshold {
                id: threshold
            }
            LanguageSheet {
                id: languageSheet

                width: parent.width
                height: Theme.horizon
                languages: window.languages
            }
            NavigationBar {
                width: parent.width
                y: Theme.horizon
                unofficial: window.languages.unofficial
                screen: window.navigation.screen
                choosingLanguage: languageSheet.open
                onChosen: screen => {
                    languageSheet.open = false;
                    window.navigation.open(screen);
                }
                onLanguageTouched: languageSheet.open = !languageSheet.open
            }
            Connections {
                function onStateChanged(): void {
                    languageSheet.open = false;
                }

                target: window.visit
            }
        }
    }
}
