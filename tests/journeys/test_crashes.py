"""An exception in any view model is one line in the log; the exhibit goes on answering."""

import logging
import sys
import threading
from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter

import pytest
from PySide6.QtCore import Q_ARG, QMetaMethod, QMetaObject, QObject, QPoint, Qt, qCritical, qWarning

from kiosk.application import Kiosk
from kiosk.machine import faults
from kiosk.tour import settle
from tests.journeys.conftest import Visitor, hurry

VIEW_MODELS = (
    *("visit", "languages", "navigation", "home", "concept", "timeline", "address", "thread"),
    *("sources", "access", "voice", "timeline.layout", "timeline.sight", "timeline.story"),
)
#: An argument of each type that a slot may ask for.
ARGUMENTS = {"QString": "x", "int": 0, "double": 0.0, "bool": False, "QVariantList": []}


class PlantedError(Exception):
    """What a test plants."""


@pytest.fixture(autouse=True)
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have faults logged as the exhibit does when somebody looks after it."""
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    faults.log_faults(lambda: None)
    yield
    faults.leave_qt()


def slots(kiosk: Kiosk, name: str) -> list[QMetaMethod]:
    """What QML may call of a view model."""
    meta = attrgetter(name)(kiosk).metaObject()
    own = range(QObject().metaObject().methodCount(), meta.methodCount())
    methods = [meta.method(number) for number in own]
    return [method for method in methods if method.methodType() is QMetaMethod.MethodType.Slot]


def test_each_view_model_that_qml_may_call_is_in_the_list(explorer: Visitor) -> None:
    kiosk = explorer.kiosk
    parts = {field.name: getattr(kiosk, field.name) for field in fields(kiosk)}
    inside = [each for each in dir(kiosk.timeline) if not each.startswith("_")]
    parts |= {f"timeline.{each}": getattr(kiosk.timeline, each) for each in inside}
    called = {
        name
        for name, part in parts.items()
        if type(part).__module__.startswith("kiosk.viewmodels.") and slots(kiosk, name)
    }
    assert called == {*VIEW_MODELS}


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("name", VIEW_MODELS)
def test_a_crash_in_any_slot_is_logged_and_the_exhibit_goes_on(
    explorer: Visitor, name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = explorer.kiosk
    hurry(kiosk)
    view_model = attrgetter(name)(kiosk)
    found = slots(kiosk, name)
    assert found
    for slot in found:
        called = bytes(slot.name().data()).decode()

        def crash(*_arguments: object, called: str = called) -> None:
            raise PlantedError(called)

        with monkeypatch.context() as patch:
            patch.setattr(type(view_model), called, crash)
            names = [bytes(each.data()).decode() for each in slot.parameterTypes()]
            given = [Q_ARG(each, ARGUMENTS[each]) for each in names]
            QMetaObject.invokeMethod(view_model, called, Qt.ConnectionType.DirectConnection, *given)
    told = [record.getMessage() for record in caplog.records if record.name == "kiosk.faults"]
    assert [line.split(" (")[0] for line in told] == [
        f"PlantedError: {bytes(slot.name().data()).decode()}" for slot in found
    ]
    assert not [line for line in told if "\n" in line]
    answers(explorer)


def answers(explorer: Visitor) -> None:
    """See that a new visit is as it should be."""
    kiosk = explorer.kiosk
    kiosk.visit.leave()
    settle(kiosk, 500)
    explorer.tap(QPoint(960, 500))
    explorer.until(lambda: kiosk.visit.state == "exploring")
    explorer.rest()
    assert explorer.sees("Home")


@pytest.mark.qt_no_exception_capture
def test_a_place_that_crashes_when_it_is_opened_leaves_the_others(
    explorer: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hurry(explorer.kiosk)

    def crash(*_arguments: object) -> None:
        raise PlantedError("open")

    with monkeypatch.context() as patch:
        patch.setattr(type(explorer.kiosk.navigation), "open", crash)
        explorer.tap("Timeline")
        explorer.rest()
        assert explorer.kiosk.navigation.screen == "home"
    assert "PlantedError: open" in caplog.text
    explorer.tap("Timeline")
    explorer.until(lambda: explorer.kiosk.navigation.screen == "timeline")


def test_what_qt_says_is_in_the_log_with_its_level(
    qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    qWarning("a binding loop")
    qCritical("worse")
    levels = {record.getMessage(): record.levelname for record in caplog.records}
    assert levels == {"a binding loop": "WARNING", "worse": "ERROR"}
