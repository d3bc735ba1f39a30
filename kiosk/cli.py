"""The command line: run, tour, check, session."""

import os
import re
from pathlib import Path
from typing import Annotated

import typer

from kiosk import paths

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


def _fail(error: object) -> typer.Exit:
    typer.echo(str(error), err=True)
    return typer.Exit(1)


@main.command()
def run(
    windowed: Annotated[bool, typer.Option(help="In a window instead of full-screen.")] = False,
    size: Annotated[str | None, typer.Option(help="Size of the window, px: 1920x1080.")] = None,
    language: LanguageOption = None,
    exhibit: ExhibitOption = None,
    settings: SettingsOption = None,
    quit_after: Annotated[float, typer.Option(help="End after so many seconds; 0: never.")] = 0,
) -> None:
    """Open the exhibit for visitors."""
    from kiosk.machine import graphics, memory

    if not graphics.has_display():
        raise _fail("There is no display. Set DISPLAY or WAYLAND_DISPLAY, or take the tour.")
    graphics.choose_renderer()
    memory.return_large_blocks()
    from kiosk import show
    from kiosk.content.problems import ContentError
    from kiosk.settings import SettingsError, read

    try:
        chosen = read((settings,) if settings else paths.settings_files())
        folder = exhibit or Path(chosen.exhibit.folder or paths.exhibit())
        window = _size(size) if size else None
        code = show.run(chosen, folder, window, language, windowed or size is not None, quit_after)
    except (ContentError, SettingsError) as error:
        raise _fail(error) from error
    raise typer.Exit(code)


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
    """End the session, now and for good."""
    from kiosk.machine.session import SessionError
    from kiosk.machine.session import disable as switch_off

    try:
        switch_off()
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
