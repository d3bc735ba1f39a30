"""The package as it was built: its size, what Debian's own checker finds, and its service."""

import re
import subprocess
from importlib.metadata import version
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
    folder = unpacked / "opt/human-security-kiosk/licences"
    table = (folder / "THIRD-PARTY.md").read_text("utf-8")
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    told = {text for _, _, _, texts in rows[1:] for text in texts.split(", ")}
    assert told | {"THIRD-PARTY.md"} == {each.name for each in folder.iterdir()}
    for text in told - {"Pygments-AUTHORS", "MOFA.txt"}:
        words = (folder / text).read_text("utf-8")
        assert re.search(r"(?i)permission|permitted|licen[cs]e", words), text


def test_what_it_says_of_versions_in_its_licences_is_what_is_in_it(unpacked: Path) -> None:
    home = unpacked / "opt/human-security-kiosk"
    named = {
        "Qt-third-parties.txt": rf"PySide6 {version('PySide6-Essentials')}",
        "pydantic_core-crates.txt": rf"pydantic_core {version('pydantic_core')}",
    }
    for text, words in named.items():
        assert words in (home / "licences" / text).read_text("utf-8").splitlines()[0]
    (icu,) = (home / "_internal/PySide6/Qt/lib").glob("libicuuc.so.*")
    assert f"ICU {icu.name.rsplit('.', 1)[1]}." in (home / "licences/ICU.txt").read_text("utf-8")
    (python,) = (home / "_internal").glob("libpython3.*.so.1.0")
    incorporated = (home / "licences/Python-incorporated.txt").read_text("utf-8")
    assert f"Python {python.name.split('.so')[0].removeprefix('libpython')} " in incorporated
    (icons,) = (home / "_internal/qtawesome/fonts").glob("phosphor-*.ttf")
    assert icons.name in (home / "licences/Phosphor.txt").read_text("utf-8")


def test_debian_s_checker_finds_nothing(package: Path) -> None:
    told = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", "--display-info", package],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "unused-override" not in told.stdout


def test_what_shops_of_software_read_is_valid(unpacked: Path) -> None:
    metadata = unpacked / "usr/share/metainfo/human-security-kiosk.metainfo.xml"
    told = subprocess.run(
        ["appstreamcli", "validate", "--no-net", metadata],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


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
