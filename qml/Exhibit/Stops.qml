import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Who has the keys: on a way back what had led away, else where the screen begins; and when what had
// them hides or goes, its neighbour. Screen readers follow them, so touch or not makes no difference.
Item {
    id: stops

    required property NavigationViewModel navigation
    required property HomeViewModel home
    required property NavigationBar bar
    // A visitor is there and nothing covers the screen.
    required property bool watching

    // The screen that is there, and who had the keys last and on which screen.
    property Item screen
    property Item last
    property string lastScreen

    // Where Tab stops on the screen, in order.
    function all(): list<Item> {
        const found = [];
        let item = screen?.nextItemInFocusChain() ?? null;
        while (item && !found.includes(item) && holds(screen, item)) {
            found.push(item);
            item = item.nextItemInFocusChain();
        }
        return found;
    }
    function holds(outer: Item, item: Item): bool {
        let above = item;
        while (above && above !== outer)
            above = above.parent;
        return above === outer;
    }
    function named(among: list<Item>, name: string): Item {
        return among.find(item => item.Accessible.name === name) ?? null;
    }
    // What had led away; in another language it stands where it stood.
    function kept(among: list<Item>): Item {
        const there = among[navigation.stopPlace] ?? null;
        if (navigation.stopName === "" || there?.Accessible.name === navigation.stopName)
            return there;
        return named(among, navigation.stopName) ?? there;
    }
    // What leads from Home to the screen that has been left.
    function entry(among: list<Item>): Item {
        if (navigation.screen !== "home" || navigation.left === "")
            return null;
        return named(among, home.door(navigation.left)) ?? bar.tab(navigation.left);
    }
    function welcome(arrived: Item): void {
        screen = arrived;
        const among = all();
        const goal = kept(among) ?? entry(among) ?? (arrived.activeFocus ? null : among[0]);
        goal?.forceActiveFocus(Theme.focusReason);
    }

    Connections {
        function onLeaving(): void {
            const had = stops.Window.activeFocusItem;
            const place = stops.all().indexOf(had);
            if (place >= 0)
                stops.navigation.keep(had.Accessible.name, place);
        }

        target: stops.navigation
    }
    Connections {
        function onActiveFocusItemChanged(): void {
            const now = stops.Window.activeFocusItem;
            if (!now?.activeFocusOnTab) {
                missing.restart();
                return;
            }
            stops.last = now;
            stops.lastScreen = stops.navigation.screen;
        }

        target: stops.Window.window
    }
    Connections {
        function onVisibleChanged(): void {
            missing.restart();
        }

        target: stops.last
    }
    // What hides often has an heir of its own, which comes first.
    Timer {
        id: missing

        interval: 0
        onTriggered: {
            const now = stops.Window.activeFocusItem;
            if (!stops.watching || stops.lastScreen !== stops.navigation.screen || (now?.activeFocusOnTab && now.visible))
                return;
            const before = stops.last?.nextItemInFocusChain(false) ?? null;
            const beside = before && before.parent === stops.last.parent;
            const heir = beside ? before : stops.last?.nextItemInFocusChain() ?? stops.all()[0];
            heir?.forceActiveFocus(Theme.focusReason);
        }
    }
}
