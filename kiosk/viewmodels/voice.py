"""Reading aloud: passage after passage of what is on the screen, until a touch."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.access import AccessViewModel
from kiosk.viewmodels.edition import Edition

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: From a change on the screen to its reading, ms: by then the screen has come to rest.
PAUSE_MS = 500


@QmlElement
@QmlUncreatable("made by the application")
class VoiceViewModel(QObject):
    """Reads when the visitor has asked for it; there only where the machine has a voice for it."""

    changed = Signal()
    speakingChanged = Signal()
    #: A passage has been read: somebody is probably listening.
    stepped = Signal()

    def __init__(
        self,
        edition: Edition,
        access: AccessViewModel,
        open_voice: Callable[[], "QTextToSpeech | None"],
        greet: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare to read.

        Args:
            edition: whose language is spoken.
            access: whether the visitor listens, and how loud.
            open_voice: gives the machine's voice, or None; asked when it is first needed.
            greet: comes before that; does what it is given when asking keeps nobody waiting.
            parent: Qt's.
        """
        super().__init__(parent)
        self._edition = edition
        self._access = access
        self._open_voice = open_voice
        self._greet = greet
        self._passages: Callable[[], list[str]] = list
        self._focused: Callable[[], str] = str
        self._voice: QTextToSpeech | None = None
        self._opened = False
        self._left: list[str] = []
        self._begun = False
        self._known: set[str] = set()
        self._tells_after = False
        self._aloud = False
        self._hushed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read_news)
        access.changed.connect(self._follow)
        edition.changed.connect(self._speak_language)

    def follow(
        self,
        passages: Callable[[], list[str]],
        focused: Callable[[], str],
        *changes: SignalInstance,
    ) -> None:
        """Read these passages, and anew whenever one of the signals says that they have changed.

        ``focused`` gives what has the keys, in words.
        """
        self._passages, self._focused = passages, focused
        for signal in changes:
            signal.connect(self.screenChanged)

    def _get_available(self) -> bool:
        language = QLocale(self._edition.exhibit.language).language()
        locales = self._voice.availableLocales() if self._voice else []
        return any(locale.language() == language for locale in locales)

    def _get_speaking(self) -> bool:
        return bool(self._left)

    #: The machine has a voice for the language that is spoken. False until ``prepare``.
    available = Property(bool, _get_available, notify=changed)
    #: Something is being read.
    speaking = Property(bool, _get_speaking, notify=speakingChanged)

    @Slot()
    def prepare(self) -> None:
        """Find out whether the machine has a voice: only for visitors who look for aids."""
        if not self._opened:
            self._opened = True
            self._greet(self._open)

    @Slot()
    def _open(self) -> None:
        self._voice = self._open_voice()
        if self._voice:
            self._voice.stateChanged.connect(self._step)
            self._voice.setVolume(self._access.volume / 100)
        self._speak_language()

    @Slot()
    def _speak_language(self) -> None:
        self.stop()
        if self._get_available() and self._voice:
            self._voice.setLocale(QLocale(self._edition.exhibit.language))
        self.changed.emit()
        self.screenChanged()

    @Slot()
    def _follow(self) -> None:
        if self._voice:
            self._voice.setVolume(self._access.volume / 100)
        if self._access.aloud != self._aloud:
            self._aloud = self._access.aloud
            self._known.clear()
            if self._aloud:
                self._pause.start()
            else:
                self.stop()

    @Slot()
    def screenChanged(self) -> None:
        """Something else is on the screen: what was read of it no longer counts."""
        if self._access.aloud:
            self.stop()
            self._pause.start()

    @Slot()
    def read(self) -> None:
        """Read what is on the screen from its beginning; wait for it where nothing is there yet."""
        self._known.clear()
        self._read_news()

    @Slot()
    def _read_news(self) -> None:
        """Read what has come onto the screen since it was last read, or else what has the keys."""
        if self._access.aloud and self._get_available():
            passages = self._passages()
            news = [passage for passage in passages if passage not in self._known]
            self._known = set(passages)
            if not passages:
                self._pause.start()
                return
            if self._tells_after or not news:
                self._tells_after = False
                news += filter(None, [self._focused()])
            if news:
                self._say(news)

    @Slot(result=bool)
    def tellsAfter(self) -> bool:
        """Whether the screen is about to be read: then what has the keys is said at its end."""
        self._tells_after = self._pause.isActive()
        return self._tells_after

    @Slot()
    def tell(self) -> None:
        """Say what has the keys, instead of what is being read."""
        if self._access.aloud and self._get_available() and (words := self._focused()):
            self._pause.stop()
            self._say([words])

    def _say(self, passages: list[str]) -> None:
        self.stop()
        self._left = passages
        self.speakingChanged.emit()
        self._speak()

    def _speak(self) -> None:
        if self._left and self._voice:
            self._begun = False
            self._voice.say(self._left[0])

    @Slot()
    def _step(self) -> None:
        """The voice has fallen silent by itself: go on with the next passage.

        speech-dispatcher tells late that it has broken off the passage before: what has not begun
        has not ended either.
        """
        if not self._voice or not self._left:
            return
        if self._voice.state() == self._voice.State.Speaking:
            self._begun = True
        elif self._begun and self._voice.state() == self._voice.State.Ready:
            del self._left[0]
            self.stepped.emit()
            if self._left:
                self._speak()
            else:
                self.speakingChanged.emit()

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._pause.stop()
        if self._left:
            self._left = []
            if self._voice:
                self._voice.stop()
            self.speakingChanged.emit()

    @Slot()
    def hush(self) -> None:
        """Fall silent, since somebody has touched something."""
        self._hushed = bool(self._left)
        self._tells_after = False
        self.stop()

    def close(self) -> None:
        """Fall silent for good: the voice may outlive this."""
        self.stop()
        self._open_voice = lambda: None
        if self._voice:
            self._voice.stateChanged.disconnect(self._step)
            self._voice = None

    @Slot()
    def begin(self) -> None:
        """Read aloud from now on, for somebody who need not find the aid first."""
        self.prepare()
        self._access.aloud = True

    @Slot()
    def toggle(self) -> None:
        """Fall silent or, when silent, read again.

        The touch of the button has silenced the voice already, before the button tells.
        """
        if self._left or self._hushed:
            self._hushed = False
            self.stop()
        else:
            self.read()
