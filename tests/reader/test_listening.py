"""The exhibit by ear, proved from outside: a screen reader finds all there is and can press it."""

import pytest

from tests.reader.conftest import Listener, Node

PLACES = ["Home", "Concept", "Timeline", "Address", "Take it with you"]


@pytest.fixture
def inside(listener: Listener) -> Listener:
    """A listener at Home."""
    if "Home" not in [node.name for node in listener.settled()]:
        listener.press("Human Security", "push button")
    listener.press("Home", "push button")
    listener.find("One idea in three places")
    listener.settled()
    listener.forget()
    return listener


def go(listener: Listener, place: str) -> list[Node]:
    """Open a place, and give what is there once it has come to rest."""
    listener.press(place, "push button")
    listener.until(lambda: "selected" in listener.find(place, "push button").states)
    return listener.settled()


@pytest.mark.parametrize("place", PLACES)
def test_whatever_is_there_shows_and_has_a_name_and_can_be_pressed(
    inside: Listener, place: str
) -> None:
    nodes = go(inside, place)
    assert [str(node) for node in nodes if not {"showing", "visible"} <= set(node.states)] == []
    assert [str(node) for node in nodes if not node.name] == []
    assert [str(node) for node in nodes if node.pressed and "Press" not in node.actions] == []
    assert [node.name for node in nodes if node.role == "heading"]


#: Not pressed one by one: they lead elsewhere, and tests of their own press them.
ELSEWHERE = {("push button", name) for name in (*PLACES, "Language", "Accessibility")}


@pytest.mark.parametrize("place", PLACES)
def test_each_button_does_something_when_it_is_pressed(inside: Listener, place: str) -> None:
    pressed: set[tuple[str, str]] = set()
    while True:
        before = go(inside, place)
        fresh = [
            node
            for node in before
            if node.pressed
            and (node.role, node.name) not in pressed
            and (node.role, node.name) not in ELSEWHERE
            and "enabled" in node.states
            and not {"selected", "checked"} & set(node.states)
        ]
        if not fresh:
            break
        # What closes comes last: it takes away what has not been pressed yet.
        node = min(fresh, key=lambda each: each.name == "Close")
        pressed.add((node.role, node.name))
        inside.press(node)
        inside.until(lambda before=before: inside.nodes() not in ([], before))  # type: ignore[misc]
    assert len(pressed) >= {"Home": 3, "Take it with you": 2}.get(place, 9), sorted(pressed)


def test_a_whole_visit_without_a_touch(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Concept", "push button")
    newcomer.hears("A concept that advances the nation and community building")
    newcomer.press("protection", "link")
    newcomer.hears("A shelter from above")
    newcomer.press("Source: After the Commission on Human Security, 2003", "link")
    newcomer.press("Back to Protection", "push button")
    newcomer.hears("Concept of")
    newcomer.press("Empowerment", "link")
    newcomer.hears("One thread, three places")
    newcomer.press([node for node in newcomer.settled() if node.role == "link"][-1])
    newcomer.hears("Support for economies hit hard")
    newcomer.press("Wisdom from around the world", "radio button")
    newcomer.hears("our discussions")
    newcomer.press("Timeline", "push button")
    newcomer.hears("A report raises the idea")
    newcomer.press("Later", "push button")
    newcomer.hears("A fund for human security")
    newcomer.press("Take it with you", "push button")
    newcomer.hears("Point a phone’s camera at a square")
    newcomer.press("Home", "push button")
    newcomer.find("One idea in three places")


def test_languages_change_the_words_and_say_so(inside: Listener) -> None:
    go(inside, "Concept")
    inside.press("Language")
    assert inside.find("English", "radio button").checked
    inside.press("Français", "radio button")
    inside.hears("Un concept qui fait progresser")
    inside.press("Langue")
    assert inside.find("Français", "radio button").checked
    assert not inside.find("English", "radio button").checked
    inside.press("English", "radio button")
    inside.find("Language")


def test_aids_are_switched_on_and_off(inside: Listener) -> None:
    inside.press("Accessibility")
    for aid in ("High contrast", "Low reach", "Less motion"):
        assert inside.find(aid, "check box").description
        inside.press(aid, "check box")
        inside.until(lambda aid=aid: inside.find(aid, "check box").checked)  # type: ignore[misc]
    inside.press("Text size 200 %", "radio button")
    inside.until(lambda: inside.find("Text size 200 %", "radio button").checked)
    assert not inside.find("Text size 100 %", "radio button").checked
    inside.press("High contrast", "check box")
    inside.until(lambda: not inside.find("High contrast", "check box").checked)
    inside.press("Put everything back")
    inside.until(lambda: inside.find("Text size 100 %", "radio button").checked)
    inside.press("Close")
    inside.until(lambda: "Put everything back" not in inside.names())


def test_the_axis_and_the_strip_say_where_they_are(inside: Listener) -> None:
    go(inside, "Timeline")
    first = "1994, A report raises the idea"
    while first not in inside.names():
        inside.press("How it came to be", "slider", "Decrease")
        inside.settled()
    zoom = inside.find("How it came to be", "slider").value
    inside.press("Zoom in")
    inside.until(lambda: (inside.find("How it came to be", "slider").value or 0) > (zoom or 0))
    inside.press("How it came to be", "slider", "Decrease")
    inside.until(lambda: inside.find("How it came to be", "slider").value == zoom)
    inside.press(first, "push button")
    inside.press("All of time", "scroll bar", "Increase")
    inside.hears("A fund for human security")
