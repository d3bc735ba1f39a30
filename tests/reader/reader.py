"""A screen reader as the exhibit meets it: another program, which asks over AT-SPI.

Run by the system's Python, whose GObject bindings speak AT-SPI, inside a D-Bus session of its own.
The first argument names a pipe for the answers (what the bus starts writes to standard output); the
others are the program to start. Commands are lines of JSON on standard input:

    ["tree"]                    → what the program shows: in reading order; null while it changes
    ["act", [0, 1, 4], "Press"] → whether this node of the last tree has done this
    ["said"]                    → the announcements since the last question
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

STATES = ("CHECKED", "ENABLED", "FOCUSABLE", "FOCUSED", "SELECTED", "SHOWING", "VISIBLE")


def switch_on() -> None:
    """Say on the bus that a screen reader is there, as Orca does: programs then open their tree."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for status in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties",
            "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", status, GLib.Variant("b", True))),
            None,
            Gio.DBusCallFlags.NONE,
            -1,
        )


class Reader:
    """Watches one program."""

    def __init__(self, process_id: int) -> None:
        self.process_id = process_id
        self.said: list[str] = []
        self.seen: dict[tuple[int, ...], Atspi.Accessible] = {}
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")

    def hear(self, event: Atspi.Event) -> None:
        """Keep what the program announces."""
        self.said.append(str(event.any_data))

    def program(self) -> Atspi.Accessible | None:
        """The program's root; None until it is there."""
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child and child.get_process_id() == self.process_id:
                return child
        return None

    def below(self, node: Atspi.Accessible, path: list[int]) -> Iterator[dict[str, object]]:
        """Everything below a node, in reading order."""
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is None:  # gone since it was counted
                continue
            self.seen[*path, at] = child
            states = child.get_state_set()
            actions = child.get_action_iface()
            value = child.get_value_iface()
            yield {
                "path": [*path, at],
                "role": child.get_role_name(),
                "name": child.get_name(),
                "description": child.get_description(),
                "states": [
                    s.lower() for s in STATES if states.contains(getattr(Atspi.StateType, s))
                ],
                "actions": [
                    Atspi.Action.get_action_name(actions, i) for i in range(actions.get_n_actions())
                ]
                if actions
                else [],
                "value": value.get_current_value() if value else None,
            }
            yield from self.below(child, [*path, at])

    def tree(self) -> list[dict[str, object]]:
        """Everything the program shows."""
        root = self.program()
        if not root:
            return []
        root.clear_cache()
        self.seen.clear()
        return list(self.below(root, []))

    def act(self, path: list[int], action: str) -> bool:
        """Do one of the actions of a node of the last tree."""
        node = self.seen[tuple(path)]
        actions = node.get_action_iface()
        names = [Atspi.Action.get_action_name(actions, i) for i in range(actions.get_n_actions())]
        if action not in names:
            return False
        try:
            return bool(actions.do_action(names.index(action)))
        except GLib.Error:  # what was pressed has gone before it could answer: a screen opened
            return True

    def answer(self, command: list[object]) -> object:
        """Obey one command."""
        match command:
            case ["tree"]:
                try:
                    return self.tree()
                except (GLib.Error, AttributeError):  # something has gone while it was asked
                    return None
            case ["act", list(path), str(action)]:
                return self.act(path, action)
            case ["said"]:
                said, self.said = self.said, []
                return said
        raise ValueError(f"no such command: {command}")


def main() -> None:
    """Start the program and answer for it until the input ends."""
    with Path(sys.argv[1]).open("w") as answers:
        switch_on()
        Atspi.init()
        program = subprocess.Popen(sys.argv[2:])
        answer_for(program, answers)
        program.terminate()
        program.wait(10)


def answer_for(program: subprocess.Popen[bytes], answers: TextIO) -> None:
    """Obey each command, until the input ends or a command cannot be obeyed."""
    reader = Reader(program.pid)
    loop = GLib.MainLoop()

    def obey(channel: GLib.IOChannel, condition: GLib.IOCondition) -> bool:
        line = sys.stdin.readline()
        alive = False
        try:
            if line:
                print(json.dumps(reader.answer(json.loads(line))), file=answers, flush=True)
                alive = True
        finally:
            if not alive:
                loop.quit()
        return alive

    asked = GLib.IOCondition.IN | GLib.IOCondition.HUP
    GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, asked, obey)
    loop.run()


if __name__ == "__main__":
    main()
