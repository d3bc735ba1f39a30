"""The package as it was built: its size, what Debian's own checker finds, and its service."""

import subprocess
from pathlib import Path

import pytest

SERVICE = Path("usr/lib/systemd/system/human-security-kiosk.service")
pytestmark = pytest.mark.package


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is in the package."""
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    return folder


def test_it_is_small(package: Path, unpacked: Path) -> None:
    files = [each for each in unpacked.rglob("*") if each.is_file() and not each.is_symlink()]
    assert package.stat().st_size <= 55e6
    assert sum(each.stat().st_size for each in files) <= 170e6


def test_it_holds_the_licences_of_what_is_in_it_and_of_nothing_else(unpacked: Path) -> None:
    texts = [each.name for each in (unpacked / "opt/human-security-kiosk/licences").iterdir()]
    for bundled in ("Python", "QtAwesome", "pydantic", "pyinstaller", "LGPL-3", "fonts-OFL"):
        assert any(text.startswith(bundled) for text in texts), bundled
    for tool in ("pip", "setuptools", "hatchling", "altgraph", "pluggy"):
        assert not [text for text in texts if text.startswith(tool)], tool


def test_debian_s_checker_finds_nothing(package: Path) -> None:
    told = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", "--display-info", package],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "unused-override" not in told.stdout


def test_each_override_has_its_reason(unpacked: Path) -> None:
    overrides = unpacked / "usr/share/lintian/overrides/human-security-kiosk"
    blocks = overrides.read_text("utf-8").split("\n# ")
    assert overrides.read_text("utf-8").startswith("# ")
    assert all(len(block.splitlines()) > 1 for block in blocks)


def test_systemd_understands_the_service_and_finds_it_safe(unpacked: Path) -> None:
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", unpacked / SERVICE],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=30", unpacked / SERVICE],
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stdout


def test_the_archive_holds_the_same_program(package: Path, unpacked: Path) -> None:
    archive = package.with_suffix(".tar.xz")
    told = subprocess.run(
        ["tar", "--list", "--file", archive], capture_output=True, text=True, check=True
    )
    opt = unpacked / "opt"
    installed = {str(each.relative_to(opt)) for each in opt.rglob("*")}
    assert {name.rstrip("/") for name in told.stdout.splitlines()} >= installed
