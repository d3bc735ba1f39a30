"""The tour: every screen and main state, rendered offscreen into pictures."""

import html
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMetaObject, QSize, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.application import Kiosk, build, qt_application
from kiosk.settings import Settings
from kiosk.viewmodels.timeline import Spot, View

#: A screen counts as still when no frame has come for this long; a moving one is taken then.
_STILL_MS = 120
_LONGEST_MS = 6000
_ATTRACT_MS = 1500


class Clock:
    """Monotonic seconds that stand still, so that no visit ends during the tour."""

    def __init__(self) -> None:
        """Begin at 0."""
        self.now = 0.0

    def __call__(self) -> float:
        """The seconds."""
        return self.now


def _nowhere(_kiosk: Kiosk) -> None:
    """Stay."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture of the tour: its file's name, a caption, and how to get there."""

    name: str
    caption: str
    go: Callable[[Kiosk], None] = _nowhere


def _open(screen: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.navigation.open(screen)


def _filtered(kiosk: Kiosk) -> None:
    kiosk.timeline.reset()
    kiosk.timeline.filterBy(kiosk.edition.exhibit.threads[-1].id)


def _sheet(toggle: str) -> Callable[[Kiosk], None]:
    """Open a sheet, or close it again."""

    def go(kiosk: Kiosk) -> None:
        for inside in kiosk.window.findChildren(QQuickItem, "inside"):
            QMetaObject.invokeMethod(inside, toggle)

    return go


def _contrast(kiosk: Kiosk) -> None:
    _sheet("closeSheets")(kiosk)
    kiosk.access.contrast = True
    kiosk.navigation.open("concept")


def _large(kiosk: Kiosk) -> None:
    kiosk.access.contrast = False
    kiosk.access.text = 200
    kiosk.navigation.open("timeline")


#: A moment of the page, and a view of three years (middle day, px per day at 1920 px).
MOMENT = "common-understanding"
NEAR = Spot("address-2020", "", View(737_790.0, 1.18))

ATTRACT = Stop("attract", "Attract: the night sky gathers")
WARNING = Stop("idle-warning", "Still there?")
STOPS = (
    Stop("home", "Home: three doors", _open("home")),
    Stop("concept", "Concept: one sentence, and its picture", _open("concept")),
    Stop(
        "concept-protection",
        "Concept: a phrase and its shape",
        lambda kiosk: kiosk.concept.touch("protection"),
    ),
    Stop(
        "thread",
        "A thread through three places",
        lambda kiosk: kiosk.navigation.follow("no-one-behind"),
    ),
    Stop("timeline", "Timeline: how it came to be", _open("timeline")),
    Stop("timeline-2012", "A chosen moment", lambda kiosk: kiosk.timeline.choose(MOMENT)),
    Stop("timeline-near", "Zoomed in on the pandemic", lambda kiosk: kiosk.timeline.restore(NEAR)),
    Stop("timeline-filter", "Filtered by a thread", _filtered),
    Stop("address-crisis", "Address: the crisis", _open("address")),
    Stop("address-health", "Address: health", lambda kiosk: kiosk.address.turn(1)),
    Stop("address-loan", "Address: the loan, to scale", lambda kiosk: kiosk.address.turn(1)),
    Stop("address-wisdom", "Address: wisdom", lambda kiosk: kiosk.address.turn(1)),
    Stop("sources", "Take it with you", _open("sources")),
    Stop("sources-more", "More sources", lambda kiosk: kiosk.sources.turn(1)),
    Stop("languages", "Seven languages", _sheet("toggleLanguages")),
    Stop("aids", "Aids: text, contrast, reach, motion, voice", _sheet("toggleAids")),
    Stop("aids-contrast", "High contrast", _contrast),
    Stop("aids-large", "Text of 200 %", _large),
)


def take(
    out: Path,
    settings: Settings,
    folder: Path,
    size: tuple[int, int],
    language: str | None = None,
) -> list[Path]:
    """Render every stop of the tour.

    Args:
        out: folder of the pictures and ``index.html``; made if missing.
        settings: the operator's.
        folder: the exhibit's pack.
        size: of the pictures, px.
        language: two-letter code; None: the settings'.

    Returns:
        The pictures, in the order of the tour.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = qt_application()
    clock = Clock()
    kiosk = build(settings, folder, QSize(*size), language, clock)
    kiosk.window.show()
    pictures = [_picture(kiosk, out, ATTRACT.name, _ATTRACT_MS)]
    kiosk.visit.touch()
    for stop in STOPS:
        stop.go(kiosk)
        pictures.append(_picture(kiosk, out, stop.name, _LONGEST_MS))
    kiosk.access.reset()
    clock.now += settings.visit.idle_seconds
    kiosk.visit.look()
    pictures.append(_picture(kiosk, out, WARNING.name, _LONGEST_MS))
    kiosk.close()
    del kiosk, application
    _index(out, size, (ATTRACT, *STOPS, WARNING))
    return pictures


def settle(kiosk: Kiosk, longest: int = _LONGEST_MS, still: int = _STILL_MS) -> None:
    """Let the exhibit run until its screen is still, or for ``longest`` ms.

    One quiet spell of ``still`` ms is not enough: building a screen holds up the frames and the
    timer alike.
    """
    loop = QEventLoop()
    quiet = QTimer(interval=still)
    spells = 0

    def spell() -> None:
        nonlocal spells
        spells += 1
        if spells > 1:
            loop.quit()

    def frame() -> None:
        nonlocal spells
        spells = 0
        quiet.start()

    quiet.timeout.connect(spell)
    kiosk.window.frameSwapped.connect(frame)
    QTimer.singleShot(longest, loop.quit)
    quiet.start()
    loop.exec()
    quiet.stop()
    kiosk.window.frameSwapped.disconnect(frame)


def _picture(kiosk: Kiosk, out: Path, name: str, longest: int) -> Path:
    settle(kiosk, longest)
    file = out / f"{name}.png"
    if not kiosk.window.grabWindow().save(str(file)):
        raise OSError(f"{file} cannot be written")
    return file


def _index(out: Path, size: tuple[int, int], stops: Iterable[Stop]) -> None:
    figures = "\n".join(
        f'<figure><img src="{stop.name}.png" alt="">'
        f"<figcaption>{html.escape(stop.caption)}</figcaption></figure>"
        for stop in stops
    )
    page = f"""<!doctype html>
<meta charset="utf-8">
<title>Human Security Kiosk, {size[0]} × {size[1]}</title>
<style>
body {{ background: #0b1626; color: #eaf0f7; font: 18px sans-serif; margin: 32px }}
figure {{ display: inline-block; margin: 16px; max-width: 44vw }} img {{ max-width: 100% }}
</style>
<h1>{size[0]} × {size[1]}</h1>
{figures}
"""
    (out / "index.html").write_text(page, "utf-8")
