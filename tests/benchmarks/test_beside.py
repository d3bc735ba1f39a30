"""The comparison with the peers, without a browser: what they are given, and what is made of it."""

import json
import re
from pathlib import Path

import pytest

from tests.benchmarks import beside, gestures
from tests.benchmarks.comparison import comparison
from tests.benchmarks.gestures import REPORT
from tests.benchmarks.packs import pack
from tests.benchmarks.table import MET, MISSED

PEERS = Path(beside.__file__).parent / "peers"


def test_the_peers_get_the_same_moments() -> None:
    script = beside.data(pack(50))
    told = json.loads(script.removeprefix("const DATA = ").rstrip(";\n"))
    assert [each["day"] for each in told["moments"]] == [m.date.middle for m in pack(50).moments]
    assert [each["label"] for each in told["moments"]] == [m.label for m in pack(50).moments]
    assert len(told["periods"]) == len(pack(50).periods)
    assert told["first"] < told["moments"][0]["day"] < told["last"]


def test_the_peers_get_the_same_reports_of_the_hand() -> None:
    pinch = json.loads(json.dumps(beside.written(gestures.PINCH)))
    nearer, *_, back = pinch["strokes"]
    stroke = gestures.PINCH.strokes[0]
    assert len(nearer["places"]) == 1 + round(stroke.seconds / REPORT)
    assert nearer["places"][-1] == pytest.approx(list(stroke.course(1)))
    assert (nearer["nearer"], back["nearer"]) == (True, False)


def test_the_frames_of_a_peer_are_counted_as_ours_are() -> None:
    drag = {"spells": [[1000.0, 1016.0, 1116.0], [5000.0, 5017.0]], "cpu": 30}
    found = beside.theirs({"ready": 800.0, "drag": drag, "scrub": None})
    assert found["drag"] == {
        "p95": pytest.approx(100),
        "worst": pytest.approx(100),
        "cpu": 30,
    }
    assert found["first_picture"] == 800
    assert found["scrub"] is None


def test_a_ratio_is_met_below_one_and_for_memory_below_a_third_of_the_named_peer() -> None:
    found: dict[str, dict[str, object]] = {
        "exhibit": {"pss": 150.0, "usable": 90.0},
        "vis-timeline": {"pss": 400.0, "usable": 100.0},
        "TimelineJS": {"pss": 400.0, "stopped": "ended after 120 s"},
    }
    lines = comparison("title", found)
    memory = next(line for line in lines if line.startswith("memory"))
    assert re.findall(rf"0\.38 ([{MET}{MISSED}])", memory) == [MISSED, MET]
    usable = next(line for line in lines if line.startswith("load"))
    assert f"0.90 {MET}" in usable
    assert "–" in usable
    assert "  TimelineJS: ended after 120 s" in lines


def test_what_is_missing_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name == "node" else name)
    assert beside.missing() == ["nodejs"]


def test_the_peers_are_locked_by_hash_and_name_no_registry() -> None:
    wanted = json.loads((PEERS / "package.json").read_text("utf-8"))["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    packages = json.loads((PEERS / "package-lock.json").read_text("utf-8"))["packages"]
    assert packages.pop("")["dependencies"] == wanted
    assert set(wanted) <= {name.removeprefix("node_modules/") for name in packages}
    for package in packages.values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
