"""What holds for each thing that a screen reader finds, on every screen and in three languages."""

import re
from collections import Counter

import pytest

from tests.reader.conftest import Listener, Node

LANGUAGES = {"en": "English", "ar": "العربية", "ja": "日本語"}
PLACES = ("home", "concept", "timeline", "address", "sources")
#: Commas that do not belong to a language.
FOREIGN = {"en": "،、，", "ar": ",、，", "ja": ",،，"}
#: A quotation keeps its document's commas.
QUOTED = re.compile("「.*?」")
SCROLLING = {"Scroll up", "Scroll down"}
#: A check box and a radio button are toggled, which presses them; all else is pressed.
FIRST = {"check box": "Toggle", "radio button": "Toggle"}


def told(nodes: list[Node]) -> list[str]:
    return [str(node) for node in nodes]


def unpressable(node: Node) -> bool:
    wanted = FIRST.get(node.role, "Press")
    return not node.actions or node.actions[0] != wanted or node.actions.count("Press") != 1


def namesakes(nodes: list[Node]) -> list[tuple[tuple[int, ...], str]]:
    """Pressable siblings of one name."""
    named = Counter((tuple(node.path[:-1]), node.name) for node in nodes if node.pressed)
    return [each for each, count in named.items() if count > 1]


def strays(nodes: list[Node]) -> list[str]:
    """List items outside a list, and lists without any."""
    roles = {tuple(node.path): node.role for node in nodes}
    items = [node for node in nodes if node.role == "list item"]
    alone = [node for node in items if roles.get(tuple(node.path[:-1])) != "list"]
    lists = [node for node in nodes if node.role == "list"]
    empty = [node for node in lists if not any(i.path[:-1] == node.path for i in items)]
    return told(alone + empty)


def check(nodes: list[Node], language: str) -> None:
    assert told([n for n in nodes if n.pressed and not n.name.strip()]) == []
    assert told([n for n in nodes if n.pressed and unpressable(n)]) == []
    assert namesakes(nodes) == []
    plain = [n for n in nodes if n.role in ("label", "paragraph", "heading")]
    assert told([n for n in plain if "focusable" in n.states or n.actions]) == []
    # What a column has scrolled out of sight is there, and does not show.
    scrolls = any(n.name in SCROLLING for n in nodes)
    assert scrolls or told([n for n in nodes if not {"showing", "visible"} <= set(n.states)]) == []
    foreign = [n for n in nodes if set(QUOTED.sub("", n.name)) & set(FOREIGN[language])]
    assert told(foreign) == []
    assert strays(nodes) == []
    sliders = [n for n in nodes if n.role in ("slider", "scroll bar")]
    assert [n.actions[:2] for n in sliders] == [["Increase", "Decrease"]] * len(sliders)
    assert told([n for n in sliders if len(set(n.actions)) < len(n.actions)]) == []
    assert told([n for n in sliders if not n.description]) == []


def bar(nodes: list[Node]) -> list[Node]:
    """The buttons of the navigation: the places, the languages, the aids; none while it changes."""
    paths = [node.path for node in nodes if node.role == "tool bar"][:1]
    return [node for node in nodes if node.path[:-1] in paths and node.pressed]


def chosen(nodes: list[Node]) -> list[int]:
    """Which buttons of the navigation say that theirs is what is shown."""
    return [at for at, node in enumerate(bar(nodes)) if "selected" in node.states]


def changed(listener: Listener, node: Node, before: list[Node]) -> list[Node]:
    """Press something, and give what is there then."""
    listener.press(node)
    listener.until(lambda: listener.nodes() not in ([], before))
    return listener.settled()


def follow(listener: Listener, at: int, before: list[Node]) -> list[Node]:
    """Press one of the links, and give what is there then."""
    return changed(listener, [node for node in before if node.role == "link"][at], before)


def walk(listener: Listener, language: str) -> None:
    """Come by every screen, an open card, a thread, its way back and the aids."""
    nodes = listener.settled()
    for at, place in enumerate(PLACES):
        listener.press(bar(nodes)[at])
        listener.until(lambda at=at: at in chosen(listener.nodes()))  # type: ignore[misc]
        nodes = listener.settled()
        check(nodes, language)
        for link in (0, -1, 1) if place == "concept" else ():
            nodes = follow(listener, link, nodes)
            check(nodes, language)
    nodes = changed(listener, bar(nodes)[6], nodes)
    check(nodes, language)
    changed(listener, bar(nodes)[6], nodes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_screen_keeps_the_rules(newcomer: Listener, language: str) -> None:
    attract = newcomer.settled()
    check(attract, "en")
    assert attract[-1].description == "Touch to begin"
    newcomer.press(attract[-1])
    newcomer.find("One idea in three places")
    newcomer.press(bar(newcomer.settled())[5])
    newcomer.hears("Choose a language")
    check(newcomer.settled(), "en")
    newcomer.press(LANGUAGES[language], "radio button")
    newcomer.until(lambda: LANGUAGES[language] not in newcomer.names())
    walk(newcomer, language)


def test_large_text_keeps_the_rules(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Accessibility")
    newcomer.press("Text size 200 %", "radio button")
    newcomer.press("Close")
    newcomer.until(lambda: "Put everything back" not in newcomer.names())
    walk(newcomer, "en")


def test_an_upright_glass_keeps_the_rules(upright: Listener) -> None:
    upright.press("Human Security", "push button")
    walk(upright, "en")


def test_the_warning_keeps_the_rules_and_who_answers_it_can_stay(hurried: Listener) -> None:
    hurried.press("Human Security", "push button")
    hurried.find("One idea in three places")
    hurried.hears("Still there?")
    hurried.find("I am still here", "push button")
    nodes = hurried.settled()
    check(nodes, "en")
    assert "Navigation" not in [node.name for node in nodes if "enabled" in node.states]
    usable = [node.name for node in nodes if node.pressed and "enabled" in node.states]
    assert usable == ["I am still here"]
    hurried.press("I am still here", "push button")
    hurried.until(lambda: "I am still here" not in hurried.names())
    assert "One idea in three places" in hurried.names()


def test_threads_and_sources_are_announced_and_say_their_state(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Timeline")
    newcomer.find("How it came to be", "slider")
    newcomer.press("Filter by thread")
    newcomer.hears("Choose a thread")
    assert newcomer.find("Filter by thread").checked
    newcomer.press("Empowerment · 3", "push button")
    newcomer.until(lambda: any(n.startswith("Empowerment: ") for n in newcomer.names()))
    button = next(n for n in newcomer.nodes() if n.name.startswith("Empowerment: "))
    assert button.checked
    assert button.description == "Show all moments again"
    newcomer.press("Take it with you")
    newcomer.hears("Take it with you")
    newcomer.settled()
    newcomer.forget()
    newcomer.press("More sources")
    newcomer.until(lambda: "Previous sources" in newcomer.names())
    newcomer.hears("\n")


def test_a_phrase_says_that_it_is_open_and_an_announcement_ends_with_the_words(
    newcomer: Listener,
) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Concept")
    newcomer.press("protection", "link")
    newcomer.until(lambda: "selected" in newcomer.find("protection", "link").states)
    newcomer.press("Address", "push button")
    newcomer.hears("The spread of the coronavirus")
    assert newcomer.heard[-1].endswith("dignity.")


def test_a_door_tells_what_is_behind_it_in_the_language_of_the_visit(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    assert "from the 1990s" in newcomer.find("Timeline", "link").description
    newcomer.press("Language")
    newcomer.press("Français", "radio button")
    newcomer.until(lambda: "Concept" in newcomer.names())
    newcomer.until(lambda: "années 1990" in newcomer.find("Chronologie", "link").description)


def test_a_link_to_a_source_tells_which_it_has_led_to(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Concept")
    newcomer.press("protection", "link")
    newcomer.press("Source: After the Commission on Human Security, 2003", "link")
    newcomer.hears("The source you asked for: ")
    told = [name for name in newcomer.names() if name.startswith("The source you asked for: ")]
    assert len(told) == 1
    newcomer.press("More sources", "push button")
    newcomer.until(lambda: told[0] not in newcomer.names())


def test_zooming_announces_the_years_in_view_once(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Timeline")
    newcomer.hears("A report raises the idea")
    newcomer.settled()
    newcomer.forget()
    whole = newcomer.find("How it came to be", "slider").description
    newcomer.press("Zoom in")
    newcomer.press("Zoom in")
    newcomer.until(lambda: newcomer.find("How it came to be", "slider").description != whole)
    newcomer.settled()
    near = newcomer.find("How it came to be", "slider").description
    newcomer.hears(near)
    assert newcomer.heard == [near]


def test_a_mark_beyond_the_glass_is_not_there(newcomer: Listener) -> None:
    newcomer.press("Human Security", "push button")
    newcomer.press("Timeline")
    newcomer.find("How it came to be", "slider")
    newcomer.settled()
    for _ in range(3):
        newcomer.press("Zoom in")
        newcomer.settled()
    first, last = newcomer.find("How it came to be", "slider").description.split("–")
    marks = [n for n in newcomer.nodes() if n.role == "push button" and re.match(r"\d{4}", n.name)]
    years = [int(node.name[:4]) for node in marks]
    assert years
    assert int(first) <= min(years)
    assert max(years) <= int(first[:2] + last)
