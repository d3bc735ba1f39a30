"""Reading a TOML file into a model, with every mistake told by its line and key."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.faults import explain
from kiosk.content.problems import ContentError, Problem

Key = Sequence[str | int]
Model = TypeVar("Model", bound=BaseModel)

_SYNTAX = re.compile(r"(?P<wrong>.+) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")
_TWICE = re.compile(r"Cannot (?:declare|overwrite|redefine|mutate)")
_PART = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_PATH = re.compile(rf"{_PART}(?:\s*\.\s*{_PART})*")
_TABLE = re.compile(rf"\s*(?P<brackets>\[{{1,2}})\s*(?P<path>{_PATH.pattern})\s*\]")
_ENTRY = re.compile(rf"\s*(?P<path>{_PATH.pattern})\s*=")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file's name as a curator knows it, its text and what it holds."""

    name: str
    text: str
    table: dict[str, Any]

    @classmethod
    def read(cls, folder: Path, name: str) -> "TomlFile":
        """Read a file of a folder.

        Raises:
            ContentError: the file is missing, unreadable or no TOML.
        """
        text = read_text(folder, name)
        try:
            return cls(name, text, tomllib.loads(text))
        except tomllib.TOMLDecodeError as error:
            raise ContentError([_syntax_problem(name, text, str(error))]) from error
        except (ValueError, RecursionError) as error:
            wrong = f"a number or a list in it is beyond all measure ({error})"
            raise ContentError([Problem(name, "", wrong, "Take it out.")]) from error

    def parse(self, model: type[Model]) -> Model:
        """Read the file's table into a model.

        Raises:
            ContentError: keys are unknown or missing, or values are not what they should be.
        """
        try:
            return model.model_validate(self.table)
        except ValidationError as error:
            raise ContentError(
                self.problem(fault["loc"], *explain(model, fault))
                for fault in error.errors(include_url=False)
            ) from error

    def problem(self, key: Key, wrong: str, right: str) -> Problem:
        """A problem with one of the file's keys."""
        return Problem(self.name, ".".join(map(str, key)), wrong, right, self.line(key))

    def line(self, key: Key) -> int | None:
        """The line on which a key stands, or else the nearest table around it."""
        lines = dict(_lines(self.text))
        wanted = tuple(key)
        return next(
            (lines[wanted[:end]] for end in range(len(wanted), 0, -1) if wanted[:end] in lines),
            None,
        )


def read_text(folder: Path, name: str) -> str:
    """Read a text file of a folder.

    Raises:
        ContentError: the file is missing or not readable as UTF-8.
    """
    try:
        return (folder / name).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ContentError([Problem(name, "", "the file is missing", "Put it back.")]) from error
    except UnicodeDecodeError as error:
        right = "Save it with the encoding UTF-8."
        raise ContentError([Problem(name, "", "the file is not in UTF-8", right)]) from error
    except (OSError, ValueError) as error:
        right = "Let this user read it."
        wrong = f"the file cannot be read ({getattr(error, 'strerror', error)})"
        raise ContentError([Problem(name, "", wrong, right)]) from error


def _syntax_problem(name: str, text: str, message: str) -> Problem:
    match = _SYNTAX.fullmatch(message)
    wrong = match["wrong"] if match else message
    line = int(match["line"]) if match and match["line"] else text.count("\n") + 1
    if _TWICE.match(wrong):
        written = text.splitlines()[line - 1].partition("=")[0].strip()
        return Problem(name, "", f"{written} is there twice", "Keep one, or rename one.", line)
    return Problem(
        name,
        "",
        f"this line is not written as TOML: {wrong[0].lower()}{wrong[1:]}",
        "Check the quotation marks, brackets and = sign here and on the line before.",
        line,
    )


def _lines(text: str) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """Every key of a TOML text with its line; the entries of ``[[lists]]`` are numbered."""
    table: tuple[str | int, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            path = _parts(header["path"])
            table = path
            if header["brackets"] == "[[":
                counts[path] = counts.get(path, -1) + 1
                table = (*path, counts[path])
            yield table, number
        elif entry := _ENTRY.match(line):
            path = _parts(entry["path"])
            yield from (((*table, *path[: end + 1]), number) for end in range(len(path)))


def _parts(path: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, path))
