import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

// Buttons answer the press, not only the release, and say what they are.
TestCase {
    id: test

    name: "Controls"
    when: windowShown
    width: 1920
    height: 300
    visible: true

    PillButton {
        id: pill

        text: "Zoom in"
        iconName: "plus-light"
    }
    NavigationBar {
        id: bar

        y: 120
        width: 1920
        screen: "home"
        unofficial: ""
        choosingLanguage: false
        choosingAids: false
        readable: false
        reading: false
    }
    ThreadLink {
        id: link

        x: 1200
        thread: "dignity"
        title: ""
        tone: "dignity"
    }
    PhraseText {
        id: words

        y: 120
        width: 450
    }
    SignalSpy {
        id: clicked

        target: pill
        signalName: "clicked"
    }
    SignalSpy {
        id: chosen

        target: bar
        signalName: "chosen"
    }

    function init(): void {
        clicked.clear();
        chosen.clear();
        bar.screen = "home";
    }
    function background(): string {
        return String((pill.background as Rectangle).color);
    }

    function test_a_threads_underline_is_as_wide_as_its_name(): void {
        const underline = findChild(link, "underline") as Rectangle;
        link.title = "Leaving no one behind";
        const wide = underline.width;
        link.title = "Dignity";
        verify(underline.width > 0);
        verify(underline.width < wide / 2, underline.width + " of " + wide);
    }

    function test_a_pill_answers_the_press(): void {
        const before = background();
        const touch = touchEvent(pill);
        touch.press(0, pill, 30, 30).commit();
        verify(pill.pressed);
        verify(background() !== before);
        compare(clicked.count, 0);
        touch.release(0, pill, 30, 30).commit();
        compare(clicked.count, 1);
        compare(background(), before);
    }

    function test_a_finger_that_leaves_a_pill_changes_its_mind(): void {
        const touch = touchEvent(pill);
        touch.press(0, pill, 30, 30).commit();
        touch.move(0, pill, 1200, 30).commit();
        touch.release(0, pill, 1200, 30).commit();
        compare(clicked.count, 0);
        verify(!pill.pressed);
    }

    function test_a_pill_is_a_target_of_15_mm(): void {
        verify(pill.height >= Theme.target);
        verify(pill.width >= Theme.target);
    }

    function test_a_disabled_pill_does_nothing(): void {
        pill.enabled = false;
        mouseClick(pill);
        pill.enabled = true;
        compare(clicked.count, 0);
    }

    function test_keys_press_a_pill(): void {
        test.forceActiveFocus();
        pill.forceActiveFocus(Qt.TabFocusReason);
        verify(pill.visualFocus);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 1);
    }

    function tabs(item: Item): list<var> {
        const found = [];
        for (const child of item.children) {
            if (child.Accessible.role === Accessible.Button && child.opens === false && child.visible)
                found.push(child);
            found.push(...tabs(child));
        }
        return found;
    }

    function test_the_navigation_marks_where_the_visitor_is_and_leads_elsewhere(): void {
        const all = tabs(bar);
        compare(all.length, 5);
        compare(all.filter(tab => tab.Accessible.selected).map(tab => tab.text), ["Home"]);
        mouseClick(all[2]);
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "timeline");
        bar.screen = "timeline";
        compare(all.filter(tab => tab.Accessible.selected).map(tab => tab.text), ["Timeline"]);
    }

    function test_the_navigation_s_words_stay_where_they_are_whatever_is_chosen(): void {
        const places = () => tabs(bar).map(tab => tab.mapToItem(test, 0, 0).x);
        const before = places();
        for (const screen of ["concept", "timeline", "address", "sources"]) {
            bar.screen = screen;
            waitForPolish(test.Window.window);
            compare(places(), before);
        }
    }

    function test_navigation_targets_never_touch(): void {
        const all = tabs(bar).map(tab => tab.mapToItem(test, 0, 0, tab.width, tab.height));
        for (let at = 1; at < all.length; ++at)
            verify(all[at].x >= all[at - 1].x + all[at - 1].width);
    }

    function test_a_phrase_with_the_keys_may_become_the_rest_of_another(): void {
        failOnWarning(/./);
        const long = "words that will not stand on a single line and so go on";
        words.marked = `[${long}](first) [two](second)`;
        const areas = Array.from(words.children).filter(child => child.Accessible.role === Accessible.Link);
        compare(areas.map(area => area.model.first), [true, false, true]);
        areas[2].forceActiveFocus();
        words.marked = `[one](first) [${long}](second)`;
        compare(areas.map(area => area.model.first), [true, true, false]);
        areas[0].forceActiveFocus();
        compare(areas.map(area => area.focusPolicy), [Qt.StrongFocus, Qt.StrongFocus, Qt.NoFocus]);
    }
}
