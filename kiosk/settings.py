"""The operator's settings: ``kiosk.toml`` as one frozen object."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated, ClassVar

from annotated_types import Interval

from kiosk.visit import Times


class SettingsError(Exception):
    """A ``kiosk.toml`` that cannot be used; says which file, which key, and why."""


class _Section:
    #: Read by pydantic: a key that is not known is refused.
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}


@dataclass(frozen=True)
class VisitSettings(_Section):
    """``[visit]``: seconds of silence. The bounds keep a visitor's time (WCAG 2.2.1)."""

    idle_seconds: Annotated[float, Interval(ge=10, le=3600)] = 60
    warning_seconds: Annotated[float, Interval(ge=20, le=600)] = 20

    @property
    def times(self) -> Times:
        """The same as a visit wants them."""
        return Times(self.idle_seconds, self.warning_seconds)


@dataclass(frozen=True)
class ScreenSettings(_Section):
    """``[screen]``: the glass in millimetres; 0 lets the exhibit ask the screen."""

    width_mm: Annotated[float, Interval(ge=0, le=5000)] = 0
    height_mm: Annotated[float, Interval(ge=0, le=5000)] = 0


@dataclass(frozen=True)
class HoursSettings(_Section):
    """``[hours]``: when the exhibit is open, as ``09:00``; without them it always is."""

    open: str = ""
    close: str = ""

    def __post_init__(self) -> None:
        """See that they are hours.

        Raises:
            ValueError: one is missing, no time of day, or they are the same.
        """
        if self.set and _time(self.open) == _time(self.close) and self.close != "24:00":
            raise ValueError("open and close must differ; leave both empty for always")

    @property
    def set(self) -> bool:
        """Whether there are opening hours."""
        return bool(self.open or self.close)

    def holds(self, now: time) -> bool:
        """Whether the exhibit is open at a time of day; hours may pass midnight."""
        if not self.set:
            return True
        opened, closed = _time(self.open), _time(self.close)
        if opened < closed:
            return opened <= now < closed
        return now >= opened or now < closed


def _time(written: str) -> time:
    try:
        read = time() if written == "24:00" else time.fromisoformat(written)
    except ValueError:
        read = None
    if read is None or read.tzinfo:  # it is compared with the machine's own
        raise ValueError(f"{written!r} is no time of day; write for example 09:00")
    return read


@dataclass(frozen=True)
class ExhibitSettings(_Section):
    """``[exhibit]``: which pack is shown, and in which language a visit begins."""

    folder: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Settings(_Section):
    """Everything that an operator can set."""

    visit: VisitSettings = VisitSettings()
    screen: ScreenSettings = ScreenSettings()
    hours: HoursSettings = HoursSettings()
    exhibit: ExhibitSettings = ExhibitSettings()


#: No settings are near this size, bytes.
LARGEST = 100_000


def read(files: Iterable[Path]) -> Settings:
    """Read the first of ``files`` that exists; with none, the defaults.

    Raises:
        SettingsError: it is no TOML, or holds a key or value that does not fit.
    """
    for file in files:
        try:
            if file.is_file():
                return _read(file)
            if file.exists() or file.is_symlink():
                raise SettingsError(f"{file}: cannot be read: it is no file, nor leads to one")
        except OSError as error:
            raise SettingsError(f"{file}: cannot be read: {error}") from error
    return Settings()


def _read(file: Path) -> Settings:
    from pydantic import TypeAdapter, ValidationError  # 20 MB that a kiosk with defaults spares

    try:
        with file.open("rb") as stream:
            written = stream.read(LARGEST + 1)
        if len(written) > LARGEST:
            raise SettingsError(f"{file}: cannot be read: it is larger than {LARGEST} bytes")
        return TypeAdapter(Settings).validate_python(tomllib.loads(written.decode("utf-8")))
    except ValidationError as error:
        lines = (
            f"{file}: {'.'.join(map(str, part['loc']))}: {part['msg']}, found {part['input']!r}"
            for part in error.errors()
        )
        raise SettingsError("\n".join(lines)) from error
    except (ValueError, RecursionError) as error:  # no TOML, no UTF-8, or beyond all measure
        raise SettingsError(f"{file}: cannot be read: {error}") from error
