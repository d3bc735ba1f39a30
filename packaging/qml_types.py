"""Describe Python's QML types to QML's tools: write the module Exhibit.Backend into a folder.

    python packaging/qml_types.py OUT

The types come from Qt's own meta objects of the imported classes, so that the linter sees what the
engine will see. (``pyside6-metaobjectdump`` reads the source instead: it drops ``constant=True``
and the names of signals' arguments, makes no pointers of objects, and crashes on relative imports.)
Qt's ``qmltyperegistrar`` turns them into ``Backend.qmltypes``.
"""

import argparse
import ast
import importlib
import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
MODULE = "Exhibit.Backend"
VERSION = "1"

#: Qt's modules whose types ours inherit or use.
_QT = ("core", "gui", "qml", "qmlmodels", "qmlmeta", "quick")
_MOC_REVISION = 68  # of the JSON format that Qt's meta object compiler writes

Json = dict[str, Any]


class UnknownDecoratorError(Exception):
    """A class is decorated for QML in a way that this script does not translate."""


def _decorations(file: Path) -> dict[str, list[Json]]:
    """What QML's decorators say of each class in a file, in the meta object compiler's words."""
    found = {}
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            infos = [info for use in node.decorator_list for info in _infos(use, file)]
            if infos:
                found[node.name] = infos
    return found


def _infos(use: ast.expr, file: Path) -> Iterator[Json]:
    called, arguments = (use.func, use.args) if isinstance(use, ast.Call) else (use, [])
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    said = [a.value for a in arguments if isinstance(a, ast.Constant)]
    match name, said:
        case "QmlElement", []:
            yield {"name": "QML.Element", "value": "auto"}
        case "QmlNamedElement", [str(element)]:
            yield {"name": "QML.Element", "value": element}
        case "QmlAnonymous", []:
            yield {"name": "QML.Element", "value": "anonymous"}
        case "QmlSingleton", []:
            yield {"name": "QML.Singleton", "value": "true"}
        case "QmlUncreatable", [str(reason)]:
            yield {"name": "QML.Creatable", "value": "false"}
            yield {"name": "QML.UncreatableReason", "value": reason}
        case _ if name.startswith("Qml"):
            raise UnknownDecoratorError(
                f"{file}:{use.lineno}: teach _infos about {ast.unparse(use)}"
            )


def _property(meta: QMetaObject, index: int) -> Json:
    it = meta.property(index)
    entry: Json = {
        "index": index - meta.propertyOffset(),
        "name": it.name(),
        "type": it.typeName(),
        "read": it.name(),
        "constant": it.isConstant(),
        "final": it.isFinal(),
    }
    if it.isWritable():
        entry["write"] = it.name()
    if it.hasNotifySignal():
        entry["notify"] = it.notifySignal().name().toStdString()
    return entry


def _method(it: QMetaMethod) -> Json:
    arguments = []
    for kind, name in zip(it.parameterTypes(), it.parameterNames(), strict=True):
        argument = {"type": kind.toStdString()}
        if not name.isEmpty():
            argument["name"] = name.toStdString()
        arguments.append(argument)
    return {
        "access": "public",
        "name": it.name().toStdString(),
        "arguments": arguments,
        "returnType": it.typeName(),
    }


def _enum(meta: QMetaObject, index: int) -> Json:
    it = meta.enumerator(index)
    return {
        "name": it.name(),
        "isClass": it.isScoped(),
        "isFlag": it.isFlag(),
        "type": "int",
        "values": [it.key(key) for key in range(it.keyCount())],
    }


def _describe(kind: type[QObject], infos: list[Json]) -> Json:
    meta: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined] # not in the stubs
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    signal = QMetaMethod.MethodType.Signal
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": meta.superClass().className()}],
        "classInfos": infos,
        "enums": [_enum(meta, i) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())],
        "properties": [
            _property(meta, i) for i in range(meta.propertyOffset(), meta.propertyCount())
        ],
        "signals": [_method(it) for it in methods if it.methodType() == signal],
        "slots": [_method(it) for it in methods if it.methodType() != signal],
    }


def describe(root: Path) -> list[Json]:
    """Describe each QML type of ``root/kiosk``, and the bases of theirs that are Python's too.

    Raises:
        UnknownDecoratorError: a decorator is not translated yet.
    """
    classes: dict[type[QObject], tuple[Path, list[Json]]] = {}
    for file in sorted((root / "kiosk").rglob("*.py")):
        decorated = _decorations(file)
        if not decorated:
            continue
        module = importlib.import_module(".".join(file.relative_to(root).with_suffix("").parts))
        for name, infos in decorated.items():
            kind = getattr(module, name)
            classes[kind] = (file, infos)
            for base in inspect.getmro(kind)[1:]:
                if issubclass(base, QObject) and not base.__module__.startswith("PySide6."):
                    classes.setdefault(base, (file, []))
    return [
        {
            "classes": [_describe(kind, infos)],
            "inputFile": file.as_posix(),
            "outputRevision": _MOC_REVISION,
        }
        for kind, (file, infos) in classes.items()
    ]


def write(root: Path, out: Path) -> None:
    """Write the QML module into ``out/Exhibit/Backend``.

    Raises:
        subprocess.CalledProcessError: Qt's tool refuses the description.
    """
    folder = out.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    described = folder / "metatypes.json"
    described.write_text(json.dumps(describe(root), indent=1), "utf-8")
    qt = Path(PySide6.__file__).parent / "Qt"
    foreign = ",".join(str(qt / "metatypes" / f"qt6{name}_metatypes.json") for name in _QT)
    command: list[Path | str] = [qt / "libexec" / "qmltyperegistrar", described]
    command += ["--import-name", MODULE, "--major-version", VERSION, "--foreign-types", foreign]
    command += ["--generate-qmltypes", folder / "Backend.qmltypes", "-o", folder / "unused.cpp"]
    subprocess.run(command, check=True)
    (folder / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo Backend.qmltypes\ndepends QtQuick\n", "utf-8"
    )


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Write the QML module Exhibit.Backend.")
    parser.add_argument("out", type=Path, help="folder to write it into: a QML import path")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project (default: this one)")
    given = parser.parse_args()
    sys.path.insert(0, str(given.root.resolve()))
    write(given.root.resolve(), given.out.resolve())


if __name__ == "__main__":
    main()
