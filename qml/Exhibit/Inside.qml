pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Plain
import Exhibit.Screens
import Exhibit.Theme

// What a visit is made of: the screens, the sheets over them, and the navigation.
Item {
    id: inside

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

    readonly property bool covered: languageSheet.covering || accessSheet.covering

    // One step back: what is open over the screen, then the screen's card, then the trail.
    function back(): void {
        if (covered)
            closeSheets();
        else if (navigation.screen === "concept" && concept.selected !== "")
            concept.close();
        else
            navigation.back();
    }
    function closeSheets(): void {
        languageSheet.open = false;
        accessSheet.open = false;
    }
    function open(screen: string): void {
        closeSheets();
        navigation.open(screen);
    }
    function toggleLanguages(): void {
        accessSheet.open = false;
        languageSheet.open = !languageSheet.open;
    }
    function toggleAids(): void {
        voice.prepare();
        languageSheet.open = false;
        accessSheet.open = !accessSheet.open;
    }

    // All but Home are named by their files, which are read when somebody first opens them.
    component Place: ScreenSlot {
        property string file

        covered: inside.covered
        onArrived: screen => stops.welcome(screen)
    }
    Place {
        shown: inside.navigation.screen === "home"
        kept: true
        sourceComponent: Theme.plain ? homePage : homeScreen
    }
    Place {
        shown: inside.navigation.screen === "concept"
        file: Theme.plain ? "Plain/ConceptPage.qml" : "Screens/ConceptScreen.qml"
        onFileChanged: setSource(file, {
            concept: inside.concept,
            navigation: inside.navigation
        })
    }
    Place {
        shown: inside.navigation.screen === "timeline"
        Component.onCompleted: setSource("Screens/TimelineScreen.qml", {
            timeline: inside.timeline,
            navigation: inside.navigation
        })
    }
    Place {
        shown: inside.navigation.screen === "address"
        file: Theme.plain ? "Plain/AddressPage.qml" : "Screens/AddressScreen.qml"
        onFileChanged: setSource(file, {
            address: inside.address,
            navigation: inside.navigation
        })
    }
    Place {
        shown: inside.navigation.screen === "thread"
        file: Theme.plain ? "Plain/ThreadPage.qml" : "Screens/ThreadScreen.qml"
        onFileChanged: setSource(file, {
            thread: inside.thread,
            navigation: inside.navigation
        })
    }
    Place {
        shown: inside.navigation.screen === "sources"
        file: Theme.plain ? "Plain/SourcesPage.qml" : "Screens/SourcesScreen.qml"
        onFileChanged: setSource(file, {
            sources: inside.sources,
            navigation: inside.navigation
        })
    }
    Component {
        id: homeScreen

        HomeScreen {
            home: inside.home
            shown: inside.navigation.screen === "home"
            onEntered: (place, doorway, sky, light) => {
                threshold.open(doorway, sky, light);
                inside.navigation.open(place);
            }
        }
    }
    Component {
        id: homePage

        HomePage {
            home: inside.home
            navigation: inside.navigation
        }
    }
    Threshold {
        id: threshold
    }
    LanguageSheet {
        id: languageSheet

        width: parent.width
        height: Theme.horizon
        languages: inside.languages
    }
    AccessSheet {
        id: accessSheet

        width: parent.width
        height: Theme.horizon
        access: inside.access
        voice: inside.voice
    }
    NavigationBar {
        id: bar

        width: parent.width
        y: Theme.horizon
        unofficial: inside.languages.unofficial
        screen: inside.navigation.screen
        choosingLanguage: languageSheet.open
        choosingAids: accessSheet.open
        readable: inside.voice.available && inside.access.aloud
        reading: inside.voice.speaking
        passedOver: inside.covered
        onChosen: screen => inside.open(screen)
        onLanguageTouched: inside.toggleLanguages()
        onReadTouched: inside.voice.toggle()
        onAidsTouched: inside.toggleAids()
    }
    Stops {
        id: stops

        navigation: inside.navigation
        home: inside.home
        bar: bar
        watching: inside.enabled && inside.visit.state === "exploring" && !inside.covered
    }
    Connections {
        function onStateChanged(): void {
            inside.closeSheets();
        }

        target: inside.visit
    }
    Connections {
        function onFinished(): void {
            inside.navigation.step("sources", inside.address.summarySource);
        }

        target: inside.address
    }
}
