import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
import Exhibit.Screens
import Exhibit.Theme

// All that a visitor meets after Attract: the screens, what keys do there, and the idle warning.
Item {
    id: there

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
    required property Messenger messenger

    Inside {
        id: inside

        objectName: "inside"
        anchors.fill: parent
        enabled: !warning.covering
        visit: there.visit
        languages: there.languages
        navigation: there.navigation
        home: there.home
        concept: there.concept
        timeline: there.timeline
        address: there.address
        thread: there.thread
        sources: there.sources
        access: there.access
        voice: there.voice
    }
    Binding {
        target: there.messenger
        property: "covered"
        value: inside.covered
    }
    IdleWarning {
        id: warning

        anchors.fill: parent
        visit: there.visit
    }
    KeyActions {
        id: keys

        inside: inside
        access: there.access
        voice: there.voice
    }
    Connections {
        function onPressed(key: int): void {
            keys.press(key);
        }

        target: there.messenger
    }
    Connections {
        function onActiveFocusItemChanged(): void {
            const focused = there.Window.activeFocusItem;
            // Tab is the one key that buttons answer before the stage sees it.
            const byKey = (focused as T.AbstractButton)?.visualFocus ?? Theme.keyed;
            if (!byKey || !focused || there.visit.state !== "exploring")
                return;
            Theme.keyed = true;
            // A new screen moves it too, and is itself to be read first.
            if (there.voice.tellsAfter()) {
                there.visit.attend();
                return;
            }
            there.visit.touch();
            there.voice.tell();
        }

        target: there.Window.window
    }
    Connections {
        function onCheckedChanged(): void {
            if (Theme.keyed)
                there.voice.tell();
        }

        target: there.Window.activeFocusItem as T.AbstractButton
    }
}
