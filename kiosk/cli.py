"""The command line: run, tour, check, visits, session."""

import os
import re
import sys
from contextlib import AbstractContextManager, nullcontext
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import paths

if TYPE_CHECKING:
    from kiosk.machine.fallback import Fallback

main = typer.Typer(
    help="The Human Security Kiosk: a touchscreen exhibit.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

session = typer.Typer(
    help="The kiosk session: the exhibit alone on the first console.", no_args_is_help=True
)
main.add_typer(session, name="session")

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


def _size(written: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(written)
    if match is None:
        raise typer.BadParameter(f"{written!r} is no size; write for example 1920x1080")
    return int(match[1]), int(match[2])


ExhibitOption = Annotated[
    Path | None, typer.Option("--exhibit", help="Folder of the exhibit's pack.")
]
SettingsOption = Annotated[
    Path | None, typer.Option("--settings", help="The kiosk.toml to use instead of the usual ones.")
]


LanguageOption = Annotated[str | None, typer.Option(help="Language that visits begin in.")]


def _fail(error: object, code: int = 1) -> typer.Exit:
    typer.echo(str(error), err=True)
    return typer.Exit(code)


@main.command()
def run(
    windowed: Annotated[bool, typer.Option(help="In a window instead of full-screen.")] = False,
    size: Annotated[str | None, typer.Option(help="Size of the window, px: 1920x1080.")] = None,
    language: LanguageOption = None,
    exhibit: ExhibitOption = None,
    settings: SettingsOption = None,
    quit_after: Annotated[float, typer.Option(help="End after so many seconds; 0: never.")] = 0,
    supervised: Annotated[
        bool, typer.Option("--supervised", help="Look after it: start it again when it fails.")
    ] = False,
) -> None:
    """Open the exhibit for visitors."""
    from kiosk.machine import graphics, memory
    from kiosk.machine.supervisor import TAKEN

    if not graphics.has_display():
        raise _fail("There is no display. Set DISPLAY or WAYLAND_DISPLAY, or take the tour.")
    pixels = _size(size) if size else None
    if supervised:
        words = [word for word in sys.argv[1:] if word != "--supervised"]
        raise typer.Exit(_supervise([*paths.program(), *words], quit_after))
    memory.return_large_blocks()
    from kiosk import show
    from kiosk.content.problems import ContentError
    from kiosk.machine.single import AlreadyOpenError
    from kiosk.settings import SettingsError

    in_window = windowed or pixels is not None
    wishes = show.Wishes(exhibit, settings, pixels, language, in_window, quit_after)
    try:
        code = show.run(wishes)
    except (ContentError, SettingsError) as error:
        raise _fail(error) from error
    except AlreadyOpenError as error:
        raise _fail(error, TAKEN) from error
    raise typer.Exit(code)


def _supervise(
    command: list[str],
    seconds: float = 0,
    fallback: "Fallback | None" = None,
    beside: AbstractContextManager[None] | None = None,
) -> int:
    """Run a command and look after it; something else holds meanwhile."""
    from kiosk.machine import log, supervisor

    if not supervisor.supported():
        raise _fail("Only Linux can look after the exhibit; use another service manager here.")
    gather = not log.has_reader()
    if gather:
        log.to_file(paths.state() / "log")
    else:
        log.to_stderr(watched=True)
    lasts = seconds or inf
    with beside or nullcontext():
        return supervisor.Supervisor(command, lasts=lasts, gather=gather, fallback=fallback).run()


@main.command()
def tour(
    out: Annotated[Path, typer.Argument(help="Folder for the pictures.")],
    size: Annotated[str, typer.Option(help="Size of the pictures, px.")] = "1920x1080",
    language: LanguageOption = None,
    exhibit: ExhibitOption = None,
    settings: SettingsOption = None,
) -> None:
    """Render each screen and main state to OUT/<screen>.png, with an index.html."""
    width, height = _size(size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from kiosk import tour as touring
    from kiosk.content.problems import ContentError
    from kiosk.settings import SettingsError, read

    try:
        chosen = read((settings,) if settings else paths.settings_files())
        folder = exhibit or Path(chosen.exhibit.folder or paths.exhibit())
        pictures = touring.take(out, chosen, folder, (width, height), language)
    except (ContentError, SettingsError, OSError) as error:
        raise _fail(error) from error
    typer.echo(f"{len(pictures)} pictures: {out / 'index.html'}")


@main.command(hidden=True)
def prepare(folder: Annotated[Path, typer.Argument(help="Folder of the exhibit's pack.")]) -> None:
    """Read an exhibit in all its languages ahead; a running exhibit does so by itself."""
    from kiosk.content.problems import ContentError
    from kiosk.machine import preparation

    try:
        preparation.prepare(folder)
    except ContentError as error:
        raise _fail(error) from error


@main.command()
def check(
    exhibit: Annotated[Path | None, typer.Argument(help="Folder of the exhibit's pack.")] = None,
) -> None:
    """Prove that the exhibit's pack is whole and that its quotations are the source's text."""
    from kiosk.content.checks import check as check_pack

    report = check_pack(exhibit or paths.exhibit())
    typer.echo(str(report))
    if not report.ok:
        raise typer.Exit(1)


@main.command()
def visits() -> None:
    """Say how many visits there were on each day: the kiosk session's, else this user's."""
    from kiosk.machine import visits as counted

    files = [folder / counted.FILE for folder in (paths.session_state(), paths.state())]
    file = next((file for file in files if file.is_file()), files[-1])
    try:
        days = counted.read(file)
    except OSError as error:
        raise _fail(f"{file}: cannot be read: {error}") from error
    for day, number in days.items():
        typer.echo(f"{day} {number:7}")
    typer.echo(f"together {sum(days.values()):9}")


@session.command()
def enable() -> None:
    """Start the session, now and at each start of the machine."""
    from kiosk.machine.session import SessionError
    from kiosk.machine.session import enable as switch_on

    try:
        switch_on()
    except SessionError as error:
        raise _fail(error) from error


@session.command()
def disable() -> None:
    """End the session, now and for good, and give the console back to its login."""
    from kiosk.machine.session import SessionError
    from kiosk.machine.session import disable as switch_off

    try:
        switch_off()
    except SessionError as error:
        raise _fail(error) from error


@session.command(hidden=True)
def run_alone() -> None:
    """Run the exhibit under the compositor and look after both: what the service does."""
    from kiosk.machine import power_keys, single, wayland
    from kiosk.machine.session import COMPOSITOR, Compositor, SessionError

    os.environ[wayland.ALONE] = "yes"
    single.evict(paths.runtime())
    # Without -s: no key leads to another console. The service keeps the kernel from its own.
    command = [COMPOSITOR, "--", *paths.program(), "run"]
    try:
        raise typer.Exit(_supervise(command, fallback=Compositor(), beside=power_keys.held()))
    except SessionError as error:
        raise _fail(error) from error


@session.command()
def status() -> None:
    """Say whether the session starts with the machine, and whether it runs."""
    from kiosk.machine.session import SessionError
    from kiosk.machine.session import status as told

    try:
        typer.echo(told())
    except SessionError as error:
        raise _fail(error) from error


if __name__ == "__main__":
    main()
