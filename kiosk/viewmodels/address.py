"""The address: its occasion, its four remarks, and the figures of the loan."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Address, Remark
from kiosk.content.lists import joined
from kiosk.rows import RowModel
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.passages import marked
from kiosk.viewmodels.threads import THREAD_FIELDS, thread_rows

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How many of the units that a language counts large sums in make a billion: 億 is a tenth of it.
_UNITS_IN_A_BILLION = {"ja": 10, "zh-Hans": 10}

#: Yen, in billions, that a half-sun of lights stands for, and that one light does.
YEN_PER_SUN = 100
YEN_PER_LIGHT = 1
# The picture's own words.
_BILLION = ("LoanView", "%1 billion")


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A remark as the stage shows it; ``threads`` is a list of its own, ``plain`` has no marks."""

    remark: str
    icon: str
    picture: str
    headline: str
    words: str
    plain: str
    threads: QObject


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A tick of the loan's double scale; ``part`` is how far along it stands, 0 to 1."""

    part: float
    yen: str
    dollars: str


@QmlElement
@QmlUncreatable("made by the application")
class AddressViewModel(QObject):
    """The stage of remarks, and which one is on it."""

    wordsChanged = Signal()
    currentChanged = Signal()
    #: Somebody has gone on past the last remark.
    finished = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._current = 0
        self._threads: dict[str, RowModel] = {}
        self._remarks = RowModel(
            ("remark", "icon", "picture", "headline", "words", "plain", "threads"), self
        )
        self._scale = RowModel(("part", "yen", "dollars"), self)
        self._fill()
        edition.changed.connect(self._fill)

    @property
    def _address(self) -> Address:
        return self._edition.exhibit.address

    @Slot()
    def _fill(self) -> None:
        self._remarks.show(self._row(remark) for remark in self._address.remarks)
        self._scale.show(self._ticks())
        self.wordsChanged.emit()
        self.currentChanged.emit()

    def _row(self, remark: Remark) -> RemarkRow:
        if remark.id not in self._threads:
            self._threads[remark.id] = RowModel(THREAD_FIELDS, self)
        threads = self._threads[remark.id]
        threads.show(thread_rows(self._edition.exhibit, remark.threads))
        return RemarkRow(
            remark.id,
            f"{remark.icon}-light",
            remark.picture.value,
            remark.headline,
            marked(remark.words, self._edition.exhibit.language),
            remark.words.text,
            threads,
        )

    def _ticks(self) -> list[ScaleRow]:
        loan = self._address.loan
        suns = round(loan.yen / YEN_PER_SUN)
        return [
            ScaleRow(sun / suns, self._sum(sun * YEN_PER_SUN), self._sum(loan.dollars * sun / suns))
            for sun in range(suns + 1)
        ]

    def _sum(self, billions: float) -> str:
        """A sum of money in the units of the language, to a tenth where it is not whole."""
        language = self._edition.exhibit.language
        locale = QLocale(dates.locale(language))
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        units = round(float(billions * _UNITS_IN_A_BILLION.get(language, 1)), 1)
        return locale.toString(units, "f", 0 if units.is_integer() else 1)

    # -- what the screen shows ----------------------------------------------------------------

    def _get_title(self) -> str:
        return self._address.title

    def _get_occasion(self) -> str:
        return self._address.occasion

    def _get_summary_label(self) -> str:
        return self._address.summary_label

    def _get_summary_source(self) -> str:
        return self._address.remarks[self._current].words.source

    def _get_unofficial(self) -> str:
        return self._edition.exhibit.unofficial

    def _get_captions(self) -> dict[str, str]:
        return {
            key: words for remark in self._address.remarks for key, words in remark.captions.items()
        }

    def _get_remarks(self) -> QObject:
        return self._remarks

    def _get_scale(self) -> QObject:
        return self._scale

    def _get_current(self) -> int:
        return self._current

    def _set_current(self, current: int) -> None:
        current = max(0, min(current, len(self._address.remarks) - 1))
        if current != self._current:
            self._current = current
            self.currentChanged.emit()

    def _get_earlier(self) -> str:
        return self._address.remarks[self._current - 1].headline if self._current else ""

    def _get_later(self) -> str:
        rest = self._address.remarks[self._current + 1 :]
        return rest[0].headline if rest else ""

    def _get_most_yen(self) -> str:
        return self._sum(self._address.loan.yen)

    def _get_spoken_scale(self) -> str:
        billion = QCoreApplication.translate(*_BILLION)
        ticks = (
            f"¥{billion.replace('%1', row.yen)} = US${billion.replace('%1', row.dollars)}"
            for row in self._scale.rows[1:]
        )
        return joined(ticks, self._edition.exhibit.language)

    def _get_suns(self) -> int:
        return round(self._address.loan.yen / YEN_PER_SUN)

    def _get_lights_per_sun(self) -> int:
        return round(YEN_PER_SUN / YEN_PER_LIGHT)

    def _get_first_lights(self) -> int:
        return round(self._address.loan.first_yen / YEN_PER_LIGHT)

    def _get_months(self) -> int:
        start, end = self._address.loan.start, self._address.loan.end
        return (end.year - start.year) * 12 + (end.month or 12) - (start.month or 1) + 1

    def _get_first_month(self) -> int:
        start, first = self._address.loan.start, self._address.loan.first_date
        return (first.year - start.year) * 12 + (first.month or 1) - (start.month or 1)

    def _get_start(self) -> str:
        return dates.spoken(self._address.loan.start, self._edition.exhibit.language)

    def _get_end(self) -> str:
        return dates.spoken(self._address.loan.end, self._edition.exhibit.language)

    title = Property(str, _get_title, notify=wordsChanged)
    occasion = Property(str, _get_occasion, notify=wordsChanged)
    summaryLabel = Property(str, _get_summary_label, notify=wordsChanged)
    #: The id of the source of the remark on the stage.
    summarySource = Property(str, _get_summary_source, notify=currentChanged)
    unofficial = Property(str, _get_unofficial, notify=wordsChanged)
    #: The words of the pictures' labels, by their keys.
    captions = Property(dict, _get_captions, notify=wordsChanged)
    #: Rows of remark, icon, picture, headline, words, threads.
    remarks = Property(QObject, _get_remarks, constant=True)
    #: Rows of part, yen, dollars: the loan's double scale, in the units of “%1 billion”.
    scale = Property(QObject, _get_scale, constant=True)
    #: The last of the yen.
    mostYen = Property(str, _get_most_yen, notify=wordsChanged)
    #: The scale for those who hear it.
    spokenScale = Property(str, _get_spoken_scale, notify=wordsChanged)
    #: Which remark is on the stage, from 0.
    current = Property(int, _get_current, _set_current, notify=currentChanged)
    #: The headlines beside it; empty at the ends.
    earlier = Property(str, _get_earlier, notify=currentChanged)
    later = Property(str, _get_later, notify=currentChanged)
    #: The loan in lights: half-suns, lights in each, and those of the first loan.
    suns = Property(int, _get_suns, notify=wordsChanged)
    lightsPerSun = Property(int, _get_lights_per_sun, notify=wordsChanged)
    firstLights = Property(int, _get_first_lights, notify=wordsChanged)
    #: The loan's months, which of them (from 0) saw the first loan, and its ends in words.
    months = Property(int, _get_months, notify=wordsChanged)
    firstMonth = Property(int, _get_first_month, notify=wordsChanged)
    start = Property(str, _get_start, notify=wordsChanged)
    end = Property(str, _get_end, notify=wordsChanged)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Go on by so many remarks; the ends hold, but past the last one it is finished."""
        if step > 0 and not self._get_later():
            self.finished.emit()
        self._set_current(self._current + step)

    def reset(self) -> None:
        """Forget the visit."""
        self._set_current(0)

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self, memento: object = None) -> str:
        """The headline on the stage."""
        number = memento if isinstance(memento, int) else self._current
        return self._address.remarks[number].headline

    def memento(self) -> object:
        """The remark on the stage."""
        return self._current

    def restore(self, memento: object) -> None:
        """Put the remark back on the stage."""
        if isinstance(memento, int):
            self._set_current(memento)

    def arrive(self, item: str) -> None:
        """Put on the stage the remark that a thread leads to."""
        for number, remark in enumerate(self._address.remarks):
            if remark.id == item:
                self._set_current(number)
