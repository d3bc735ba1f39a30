"""What pydantic finds wrong with a value, in a curator's words."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from pydantic import BaseModel

from kiosk.content.problems import suggest

_GROUP = "{given} is no group of names", "Write { name = … }, or a block of its own."
_SAID = {
    "string_type": ("{given} is no text", "Write words between quotation marks."),
    "string_too_short": ("this is empty", "Write words between the quotation marks."),
    "tuple_type": ("{given} is no list", 'Write ["…", "…"].'),
    "dict_type": _GROUP,
    "model_type": _GROUP,
}
_LONGEST = 60


def explain(model: type[BaseModel], fault: Mapping[str, Any]) -> tuple[str, str]:
    """What is wrong with a value of a model, and what would be right."""
    given, context = fault["input"], fault.get("ctx", {})
    shown = repr(given)[:_LONGEST]
    *above, name = fault["loc"]
    match fault["type"]:
        case "missing":
            return "this is missing", f"Write: {name} = …"
        case "extra_forbidden":
            return "this name is not known here", suggest(str(name), _names_at(model, above))
        case "value_error":  # only dates have a rule of their own
            return _no_date(fault)
        case "enum" | "literal_error":
            return f"{shown} is not known here", f"Write {context['expected']}."
        case kind:
            wrong, right = _SAID.get(kind, ("{given} is not right", f"{fault['msg']}."))
            return wrong.replace("{given}", shown), right


def _no_date(fault: Mapping[str, Any]) -> tuple[str, str]:
    given = fault["input"]
    if isinstance(given, int | date):
        return f"{given} is no date in quotation marks", f'Write "{given}".'
    wrong, _, right = str(fault["ctx"]["error"]).partition("; ")
    return wrong, f"{right or 'write 1990s, 1994, 2012-09 or 2012-09-10'}.".capitalize()


def _names_at(model: type[BaseModel], key: Sequence[str | int]) -> tuple[str, ...]:
    """The names that a model knows at a key; ids and list positions lead to what they hold."""
    here: Any = model
    for part in key:
        here = here.model_fields[str(part)].annotation if _is_model(here) else _inner(here)
    here = _inner(here)
    return tuple(here.model_fields) if _is_model(here) else ()


def _inner(annotation: Any) -> Any:
    """The model within ``dict[str, Model]``, ``tuple[Model, ...]`` or ``Model | None``."""
    return next(filter(_is_model, (annotation, *get_args(annotation))), annotation)


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
