"""The concept: one sentence whose phrases light a picture and open a card."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Concept, ConceptCard, Credit, Shape
from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.passages import marked
from kiosk.viewmodels.threads import THREAD_FIELDS, thread_rows

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: The two shapes that can be drawn with the hands, and what they mean together.
DRAWABLE = {Shape.ARC, Shape.HILL}


@dataclass(frozen=True, slots=True)
class Caption:
    """The label of a part of the picture."""

    card: str
    shape: str
    tone: str
    words: str


@QmlElement
@QmlUncreatable("made by the application")
class ConceptViewModel(QObject):
    """The definition, the card that is open, and what hands have drawn."""

    wordsChanged = Signal()
    selectedChanged = Signal()
    drawnChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._selected = ""
        self._drawn: frozenset[Shape] = frozenset()
        self._captions = RowModel(("card", "shape", "tone", "words"), self)
        self._threads = RowModel(THREAD_FIELDS, self)
        self._fill()
        edition.changed.connect(self._fill)

    # -- what the screen shows ----------------------------------------------------------------

    @property
    def _concept(self) -> Concept:
        return self._edition.exhibit.concept

    @property
    def _card(self) -> ConceptCard | None:
        return next((card for card in self._concept.cards if card.id == self._selected), None)

    @property
    def _credit(self) -> Credit:
        card = self._card
        return card.credit if card else self._concept.credit

    def _fill(self) -> None:
        self._captions.show(
            Caption(card.id, card.shape, card.tone, card.caption) for card in self._concept.cards
        )
        self._show_threads()
        self.wordsChanged.emit()
        self.selectedChanged.emit()
        self.drawnChanged.emit()

    def _show_threads(self) -> None:
        card = self._card
        self._threads.show(thread_rows(self._edition.exhibit, card.threads if card else ()))

    def _get_title(self) -> str:
        return self._concept.title

    def _get_heading(self) -> str:
        return self._concept.heading

    def _get_definition(self) -> str:
        return marked(self._concept.definition, self._edition.exhibit.language)

    def _get_credit(self) -> str:
        return self._credit.words

    def _get_credit_source(self) -> str:
        return self._credit.source

    def _get_invitation(self) -> str:
        return self._concept.invitation

    def _get_together(self) -> str:
        return self._concept.together if self._drawn >= DRAWABLE else ""

    def _get_drawn(self) -> list[str]:
        return sorted(shape.value for shape in self._drawn)

    def _get_unofficial(self) -> str:
        return self._edition.exhibit.unofficial

    def _get_selected(self) -> str:
        return self._selected

    def _get_shape(self) -> str:
        card = self._card
        return card.shape.value if card else ""

    def _get_tone(self) -> str:
        card = self._card
        return card.tone.value if card else ""

    def _get_card_title(self) -> str:
        card = self._card
        return card.title if card else ""

    def _get_card_body(self) -> str:
        card = self._card
        return card.body if card else ""

    def _get_captions(self) -> QObject:
        return self._captions

    def _get_threads(self) -> QObject:
        return self._threads

    title = Property(str, _get_title, notify=wordsChanged)
    heading = Property(str, _get_heading, notify=wordsChanged)
    #: The sentence, its phrases written [words](card).
    definition = Property(str, _get_definition, notify=wordsChanged)
    invitation = Property(str, _get_invitation, notify=wordsChanged)
    unofficial = Property(str, _get_unofficial, notify=wordsChanged)
    #: The shapes that hands have drawn.
    drawn = Property(list, _get_drawn, notify=drawnChanged)
    #: What both shapes mean once hands have drawn both; empty until then.
    together = Property(str, _get_together, notify=drawnChanged)
    #: The open card's id; empty: none.
    selected = Property(str, _get_selected, notify=selectedChanged)
    #: The part of the picture that is lit; empty: all of it.
    shape = Property(str, _get_shape, notify=selectedChanged)
    tone = Property(str, _get_tone, notify=selectedChanged)
    cardTitle = Property(str, _get_card_title, notify=selectedChanged)
    cardBody = Property(str, _get_card_body, notify=selectedChanged)
    #: The source of the card or, without one, of the definition.
    credit = Property(str, _get_credit, notify=selectedChanged)
    #: The id of that source.
    creditSource = Property(str, _get_credit_source, notify=selectedChanged)
    #: Rows of card, shape, tone, words.
    captions = Property(QObject, _get_captions, constant=True)
    #: Rows of thread, title, tone: the open card's.
    threads = Property(QObject, _get_threads, constant=True)

    # -- what the visitor does ----------------------------------------------------------------

    @Slot(str)
    def touch(self, card: str) -> None:
        """Open a card; the one that is open closes."""
        self._select("" if card == self._selected else card)

    @Slot(str)
    def touchShape(self, shape: str) -> None:
        """Open the card of a part of the picture."""
        for card in self._concept.cards:
            if card.shape == shape:
                self.touch(card.id)

    @Slot(str)
    def draw(self, shape: str) -> None:
        """Hands have drawn a shape: it lights, and with the other one both speak."""
        self._set_drawn(self._drawn | {Shape(shape)})
        for card in self._concept.cards:
            if card.shape == shape:
                self._select(card.id)

    @Slot()
    def close(self) -> None:
        """Close the card."""
        self._select("")

    def _select(self, card: str) -> None:
        if card != self._selected:
            self._selected = card
            self._show_threads()
            self.selectedChanged.emit()

    def _set_drawn(self, drawn: frozenset[Shape]) -> None:
        if drawn != self._drawn:
            self._drawn = drawn
            self.drawnChanged.emit()

    def reset(self) -> None:
        """Forget the visit."""
        self._set_drawn(frozenset())
        self._select("")

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self, memento: object = None) -> str:
        """The open card's title, or the screen's."""
        open_card = self._selected if memento is None else memento
        titles = {card.id: card.title for card in self._concept.cards}
        return titles.get(str(open_card), self._concept.title)

    def memento(self) -> object:
        """The open card."""
        return self._selected

    def restore(self, memento: object) -> None:
        """Open the card that was open."""
        self._select(str(memento))

    def arrive(self, item: str) -> None:
        """Open the card that a thread leads to."""
        self._select(item)
