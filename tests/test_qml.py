"""The QML tests in ``tests/qml``, run by Qt's own runner, each as a test of its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

RUNNER = Path(__file__).parent / "qml" / "run.py"


@pytest.mark.parametrize(
    "file", sorted(RUNNER.parent.glob("tst_*.qml")), ids=lambda file: file.stem
)
def test_qml(file: Path) -> None:
    run = subprocess.run(
        [sys.executable, RUNNER, "-input", file],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = run.stdout + run.stderr
    assert run.returncode == 0, said
    assert " 0 failed" in said, said
    assert re.search(r"Totals: [1-9]\d* passed", said), said
    assert "QWARN" not in said, said
