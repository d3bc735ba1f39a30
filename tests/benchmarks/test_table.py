"""The table: figures beside their targets, and nothing claimed that was not measured."""

from tests.benchmarks.languages import compared
from tests.benchmarks.table import LANGUAGES, MET, MISSED, PROGRAM, ROWS, evenness, table, verdicts


def _cell(p95: float, worst: float = 20.0) -> dict[str, object]:
    frames = {"alone_p50": 8.0, "alone_p95": p95, "alone_worst": worst, "work_p95": 2.0}
    return dict.fromkeys(("drag", "flick", "pinch", "scrub"), frames)


def _line(lines: list[str], start: str, after: str = "") -> str:
    rest = lines[next(at for at, line in enumerate(lines) if line.startswith(after)) :]
    return next(line for line in rest if line.strip().startswith(start))


def test_each_figure_is_judged_by_its_own_size() -> None:
    lines = table("title", ROWS, {"10000": _cell(16.74), "100000": _cell(32.9)}, judged=True)
    line = _line(lines, "p95", "drag")
    assert f"16.7 {MET}" in line
    assert f"32.9 {MET}" in line
    lines = table("title", ROWS, {"10000": _cell(16.8), "100000": _cell(33.1)}, judged=True)
    assert _line(lines, "p95", "drag").count(MISSED) == 2
    assert "10,000" in lines[1]


def test_on_other_grounds_there_is_no_verdict() -> None:
    lines = table("title", ROWS, {"10": _cell(99)}, judged=False)
    assert "99.0" in "".join(lines)
    assert not {MET, MISSED} & set("".join(lines))


def test_what_was_not_measured_is_neither_met_nor_missed_and_says_why() -> None:
    cells = {"10": {"stopped": "ended after 60 s"}}
    assert verdicts(ROWS, cells) == (0, 0)
    assert "ended after 60 s" in "\n".join(table("title", ROWS, cells, judged=True))


def test_verdicts_are_counted() -> None:
    assert verdicts(PROGRAM, {"exhibit": {"first_frame": 380.0, "pss": 120.0}}) == (1, 2)


def test_what_there_should_be_much_of_is_judged_the_other_way_round() -> None:
    assert verdicts(PROGRAM, {"exhibit": {"attract_fps": 30.2}}) == (1, 1)
    assert verdicts(PROGRAM, {"exhibit": {"attract_fps": 24.0}}) == (0, 1)


def test_each_language_is_held_against_english_alone() -> None:
    found = {
        "en alone": {"first_frame": 400.0, "pss": 100.0},
        "ja": {"first_frame": 430.0, "pss": 112.0},
    }
    cells = compared(found)
    assert verdicts(LANGUAGES, cells) == (3, 4)
    assert f"1.12 {MISSED}" in table("title", LANGUAGES, cells, judged=True)[-2]


def test_sizes_are_compared_where_both_were_measured() -> None:
    even = "\n".join(evenness({"10": _cell(10), "10000": _cell(11.9)}))
    assert f"× 1.19 {MET}" in even
    assert f"× 1.30 {MISSED}" in "\n".join(evenness({"10": _cell(10), "10000": _cell(13)}))
    assert evenness({"10": _cell(10)}) == []
