"""Prints each character of each screen, in each language, that no font of this process can draw.

A program of its own: which fonts a machine has is settled when Qt starts.
"""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.application import build, qt_application
from kiosk.settings import Settings

SCREENS = ("home", "concept", "timeline", "address", "sources")
#: Characters without a picture, which break lines.
UNSEEN = {"\n", "\u2028", "\u200b"}


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all that is visible below it."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from below(child)


def missing(words: str, font: QFont) -> set[str]:
    """The characters that come out as an empty box."""

    def drawn(letter: str) -> bool:
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())

    return {letter for letter in set(words) - UNSEEN if not drawn(letter)}


def look(window_item: QQuickItem) -> tuple[int, set[str]]:
    """How many texts there are, and what is missing in them."""
    texts, gone = 0, set()
    for item in below(window_item):
        words = item.property("text") or item.property("plain")
        font = item.property("font") or QFont(item.property("family") or "")
        if isinstance(words, str) and words and font.family():
            texts += 1
            gone |= missing(words, font)
    return texts, gone


def main() -> int:
    application = qt_application()
    kiosk = build(Settings(), paths.exhibit(), QSize(1920, 1080))
    own = set(QFontDatabase.families())
    kiosk.window.show()
    kiosk.visit.touch()
    kiosk.access.calm = True
    texts, gone = 0, set[str]()
    for language in ("en", "ja", "ar", "zh-Hans", "fr", "ru", "es"):
        kiosk.languages.choose(language)
        for screen in SCREENS:
            kiosk.navigation.open(screen)
            pause = QEventLoop()
            QTimer.singleShot(400, pause.quit)
            pause.exec()
            count, absent = look(kiosk.window.contentItem())
            texts += count
            gone |= {f"{language} {screen} {letter} U+{ord(letter):04X}" for letter in absent}
    kiosk.close()
    application.quit()
    sys.stdout.write("\n".join([f"{texts} texts, {len(own)} families", *sorted(gone)]))
    return bool(gone)


if __name__ == "__main__":
    sys.exit(main())
