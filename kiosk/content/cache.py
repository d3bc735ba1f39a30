"""The exhibit as it was last put together, so that a start neither parses nor validates it.

Reading and proving a pack takes pydantic, a seventh of the start and 20 MB. What they yield is
kept beside the very bytes it was made from, and counts only while those are the same.
"""

import contextlib
import pickle
import sys
from _blake2 import blake2b  # of hashlib, which would load OpenSSL: 4 MB
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import Any

from kiosk import files
from kiosk.content.exhibit import Exhibit

#: Everything that an exhibit is made of.
_KNOWN = frozenset({"kiosk.content.exhibit", "kiosk.content.dates"})
_KNOWN_ELSEWHERE = frozenset({("datetime", "date")})

#: How long the digest is that a file begins with, bytes.
_DIGEST = 32
#: An exhibit that takes more bytes is not read from the cache: no memory for whatever lies there.
_LARGEST = 100_000_000

Origin = tuple[tuple[str, object], ...]


def load(folder: Path, language: str, cache: Path | None) -> Exhibit:
    """The exhibit in one language, from the cache if its files are as they were.

    Args:
        folder: the pack's.
        language: of its words.
        cache: the folder to keep it in; None: read the pack anew.

    Raises:
        ContentError: the pack cannot be shown.
    """
    origin = _origin(folder, language)
    file = _file(folder, language, cache) if cache and origin else None
    kept = _kept(file, origin) if file else None
    if kept is not None:
        return kept
    from kiosk.content import loading

    exhibit = loading.load(folder, language)
    if file:
        _keep(file, origin, exhibit)
    return exhibit


def keeps(folder: Path, language: str, cache: Path) -> bool:
    """Whether an exhibit is in the cache; it is not made, since all languages take 6 MB."""
    origin = _origin(folder, language)
    try:
        stream = _read(_file(folder, language, cache))
        return bool(origin) and _Unpickler(stream).load() == origin
    except Exception:  # noqa: BLE001 (as in _kept)
        return False


def _file(folder: Path, language: str, cache: Path) -> Path:
    return cache / f"{folder.name}.{language}.exhibit"


def _origin(folder: Path, language: str) -> Origin:
    """What an exhibit is made from: the pack's files, and the code that reads them."""
    names = ("exhibit.toml", f"text/{language}.toml")
    frozen = getattr(sys, "frozen", False)
    code = [Path(sys.executable)] if frozen else sorted(Path(__file__).parent.glob("*.py"))
    try:
        return (
            ("folder", str(folder.resolve())),
            *((name, (folder / name).read_bytes()) for name in names),
            *((file.name, (file.stat().st_size, file.stat().st_mtime_ns)) for file in code),
        )
    except (OSError, ValueError, RuntimeError):  # as of a link to itself
        return ()  # reading the pack will say what is wrong with it


class _Pickler(pickle.Pickler):
    """Writes enumerations by their values; Python 3.11.2 would write a call of getattr."""

    def reducer_override(self, thing: object) -> Any:
        return (type(thing), (thing.value,)) if isinstance(thing, Enum) else NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes nothing but parts of an exhibit, whatever a file asks for."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _KNOWN or (module, name) in _KNOWN_ELSEWHERE:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an exhibit")


def _kept(file: Path, origin: Origin) -> Exhibit | None:
    """The exhibit in a file; None if it is missing, damaged or made from something else."""
    try:
        stream = _read(file)
        made_from = _Unpickler(stream).load()
        exhibit = _Unpickler(stream).load() if made_from == origin else None
    except Exception:  # noqa: BLE001 (a planted file can raise anything; it is written anew)
        return None
    return exhibit if isinstance(exhibit, Exhibit) else None


def _read(file: Path) -> BytesIO:
    """What stands in a file behind the digest of it.

    Raises:
        OSError: it cannot be read.
        ValueError: it is damaged, or no file.
    """
    written = files.read(file, _DIGEST + _LARGEST)
    digest, rest = written[:_DIGEST], written[_DIGEST:]
    if digest != _digest(rest):
        raise ValueError("it is damaged")
    return BytesIO(rest)


def _digest(written: bytes) -> bytes:
    return blake2b(written, digest_size=_DIGEST).digest()


def _keep(file: Path, origin: Origin, exhibit: Exhibit) -> None:
    """Write the exhibit so that a reader sees all of it or nothing; a full disk is no fault."""
    parts = BytesIO()
    for part in (origin, exhibit):
        _Pickler(parts).dump(part)
    written = parts.getvalue()
    half = file.with_name(f"{file.name}.new")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            for path in (file, half):
                files.remove(path)
            with half.open("xb") as stream:  # x: in place of nothing, and through no link
                stream.write(_digest(written) + written)
            half.replace(file)
        except OSError:
            half.unlink(missing_ok=True)
