"""The machine's voice: Qt's text to speech over speech-dispatcher, where there is one."""

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

#: Qt's engine that makes no sound; for tests only.
SILENT = "mock"
#: What Qt's engine for Linux talks through; without it Qt would log an error.
_LIBRARIES = {"speechd": "libspeechd.so.2"}


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
