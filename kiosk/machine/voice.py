"""The machine's voice: Qt's text to speech over speech-dispatcher, where there is one."""

import ctypes
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

#: Qt's engine that makes no sound; for tests only.
SILENT = "mock"
#: What Qt's engine for Linux talks through; without it Qt would log an error.
_LIBRARIES = {"speechd": "libspeechd.so.2"}


class Greeting(QObject):
    """Greets speech-dispatcher in a thread of its own, since Qt waits for its answer for ever.

    One that hangs leaves that thread waiting, and the machine without a voice.
    """

    over = Signal()

    def before(self, then: Callable[[], None]) -> None:
        """Greet it; once it has answered, or is not there, do something that asks it for more.

        Args:
            then: a slot of a QObject's, so that it is done in that one's thread.
        """
        self.over.connect(then)
        threading.Thread(target=self._greet, daemon=True).start()

    def _greet(self) -> None:
        if _loads("speechd") and sys.platform == "linux":
            library = ctypes.CDLL(_LIBRARIES["speechd"])
            library.spd_open.restype = ctypes.c_void_p
            # libspeechd.h: the client's name, its connection's, the user's, SPD_MODE_SINGLE.
            there = library.spd_open(b"human-security-kiosk", b"greeting", None, 0)
            if there:
                library.spd_close(ctypes.c_void_p(there))
        self.over.emit()


def _loads(engine: str) -> bool:
    if sys.platform != "linux" or engine not in _LIBRARIES:
        return True
    try:
        ctypes.CDLL(_LIBRARIES[engine])
    except OSError:
        return False
    return True


def open_voice(engine: str = "") -> "QTextToSpeech | None":
    """The machine's voice, or None where it has none: that is no fault.

    Args:
        engine: the name of one of Qt's engines; empty: the machine's own.
    """
    # Without PipeWire Qt's multimedia takes PulseAudio: no reason for a warning.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver.warning=false")
    # Here, not above: it loads Qt's multimedia, which only a visitor who listens needs.
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

    named = [each for each in QTextToSpeech.availableEngines() if each != SILENT and _loads(each)]
    if engine:
        named = [engine]
    if not named:
        return None
    voice = QTextToSpeech(named[0])
    return None if voice.state() == QTextToSpeech.State.Error else voice
