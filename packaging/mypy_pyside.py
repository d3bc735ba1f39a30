"""Puts right, for mypy, what the stubs of PySide6 6.11 say wrongly of two names.

``Property(str, getter)`` reads as what its getter returns, not as a ``Property``; and the class
decorator ``QmlUncreatable("reason")`` can be called. Without this, each view model would need
comments that silence the checker.

HACK: remove when the stubs of the pinned PySide6 do both (``make test`` stays green without it).
"""

from collections.abc import Callable

from mypy.nodes import ARG_POS, Argument, CallExpr, RefExpr, TypeInfo, Var
from mypy.plugin import ClassDefContext, FunctionContext, Plugin
from mypy.plugins.common import add_method_to_class
from mypy.types import AnyType, CallableType, Type, TypeOfAny, get_proper_type

_GETTER = 1  # position among Property's arguments


def _as_value(context: FunctionContext) -> Type:
    given = context.arg_types[_GETTER]
    getter = get_proper_type(given[0]) if given else None
    return getter.ret_type if isinstance(getter, CallableType) else context.default_return_type


def _as_decorator(context: ClassDefContext) -> None:
    used = context.reason
    if not (isinstance(used, CallExpr) and isinstance(used.callee, RefExpr)):
        return
    decorator = used.callee.node
    if isinstance(decorator, TypeInfo) and "__call__" not in decorator.names:
        anything = AnyType(TypeOfAny.special_form)
        decorated = Argument(Var("decorated"), anything, None, ARG_POS)
        add_method_to_class(context.api, decorator.defn, "__call__", [decorated], anything)


class PySidePlugin(Plugin):
    """Hooks for the two names."""

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return _as_value if fullname == "PySide6.QtCore.Property" else None

    def get_class_decorator_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        return _as_decorator if fullname == "PySide6.QtQml.QmlUncreatable" else None


def plugin(version: str) -> type[Plugin]:
    """What mypy asks for."""
    del version
    return PySidePlugin
