"""The package on a bare Debian: it brings what it needs and nothing else, and goes when it goes."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.package.conftest import Layer, install
from tests.package.root import KIOSK, Root

HOME = f"opt/{KIOSK}"
SETTINGS = f"etc/{KIOSK}/kiosk.toml"
#: What only the earlier version has.
GONE = f"{HOME}/gone"
DATA = f"var/lib/{KIOSK}"
CACHE = f"var/cache/{KIOSK}"
#: What `systemctl enable` makes, in a machine's image too, where no systemd runs.
ENABLED = f"etc/systemd/system/graphical.target.wants/{KIOSK}.service"
EDITED = "[visit]\nidle_seconds = 90\n"
#: fontconfig's own configuration depends on one.
FONTS = ["fonts-dejavu-core"]
pytestmark = pytest.mark.package


@pytest.fixture
def empty(bare: list[Path], layer: Layer) -> Iterator[Root]:
    """A bare Debian, for one test."""
    with layer(bare) as root:
        yield root


def bundled_anyway(root: Root) -> list[str]:
    """The packages of what the exhibit brings itself: Python, fonts."""
    return [name for name in root.packages() if name.startswith(("python3", "fonts-", "libpython"))]


def earlier(package: Path, folder: Path) -> Path:
    """A package under an earlier version's number, with a file and settings that are no more."""
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder / "tree"], check=True)
    control = folder / "tree" / "DEBIAN" / "control"
    fields = re.sub(r"(?m)^Version: .*", "Version: 0.0.1", control.read_text("utf-8"))
    control.write_text(fields, "utf-8")
    (folder / "tree" / GONE).write_text("of an earlier version")
    with (folder / "tree" / SETTINGS).open("a", encoding="utf-8") as settings:
        settings.write("# of an earlier version\n")
    file = folder / "earlier.deb"
    build = ("dpkg-deb", "--root-owner-group", "-Znone", "--build")
    subprocess.run([*build, folder / "tree", file], check=True, stdout=subprocess.DEVNULL)
    return file


def test_what_it_depends_on_is_all_it_needs(empty: Root, package: Path) -> None:
    install(empty, package, "--no-install-recommends")
    assert bundled_anyway(empty) == FONTS
    shutil.rmtree(empty.path / "usr/share/fonts")
    for command in (("tour", "/tmp/tour"), ("check",)):
        done = empty.run(KIOSK, *command)
        assert (done.returncode, done.stderr) == (0, "")


def test_every_library_that_is_linked_with_is_there(root: Root) -> None:
    programs = [
        each
        for each in (root.path / HOME).rglob("*")
        if not each.is_symlink() and re.search(r"\.so(\.|$)|/human-security-kiosk$", str(each))
    ]
    inside = [f"/{each.relative_to(root.path)}" for each in programs if each.is_file()]
    told = root.run("ldd", *inside).stdout
    assert "libQt6Core" in told
    assert "not found" not in told


def test_what_it_recommends_brings_the_session_and_no_python(root: Root) -> None:
    names = root.packages().keys()
    assert {KIOSK, "cage", "xwayland", "polkitd", "dbus-user-session"} <= names
    assert bundled_anyway(root) == FONTS


def test_its_user_can_do_nothing_else(root: Root) -> None:
    name, _, _, _, _, home, shell = root.run("getent", "passwd", KIOSK).stdout.strip().split(":")
    assert (name, home, shell) == (KIOSK, f"/var/lib/{KIOSK}", "/usr/sbin/nologin")
    assert root.run("id", "-nG", KIOSK).stdout.split() == [KIOSK]
    assert root.run("passwd", "-S", KIOSK).stdout.split()[1] == "L"


def test_an_upgrade_keeps_what_the_operator_set(empty: Root, package: Path, tmp_path: Path) -> None:
    install(empty, earlier(package, tmp_path), "--no-install-recommends")
    assert empty.packages()[KIOSK] == "0.0.1"
    assert "# of an earlier version" in (empty.path / SETTINGS).read_text()
    (empty.path / SETTINGS).write_text(EDITED)
    (empty.path / DATA / "visits.json").write_text('{"2026-11-02": 7}')
    before = empty.files()
    # Both have changed, and dpkg asks whose are to be kept: the operator's.
    keep = ("-o", "Dpkg::Options::=--force-confold")
    install(empty, package, "--no-install-recommends", *keep)
    assert empty.packages()[KIOSK] != "0.0.1"
    assert (empty.path / SETTINGS).read_text() == EDITED
    assert empty.run(KIOSK, "visits").stdout.split() == ["2026-11-02", "7", "together", "7"]
    assert empty.files() ^ before == {GONE, f"{SETTINGS}.dpkg-dist"}


def test_removing_leaves_data_and_settings_and_purging_nothing(empty: Root, package: Path) -> None:
    empty.apt("install", "adduser")
    before = empty.files()
    install(empty, package, "--no-install-recommends")
    (empty.path / SETTINGS).write_text(EDITED)
    (empty.path / DATA / "counts").write_text("7")
    (empty.path / CACHE).mkdir(parents=True)  # systemd's, for the service
    (empty.path / ENABLED).parent.mkdir(parents=True, exist_ok=True)
    (empty.path / ENABLED).symlink_to(f"/usr/lib/systemd/system/{KIOSK}.service")
    empty.apt("remove", KIOSK)
    kept = {name for name in empty.files() - before if KIOSK in name}
    own = {f"etc/{KIOSK}", SETTINGS, DATA, f"{DATA}/counts"}
    bookkeeping = {name for name in kept if name.startswith("var/lib/dpkg/")}
    assert kept - bookkeeping == own
    assert (empty.path / SETTINGS).read_text() == EDITED
    empty.apt("purge", "--auto-remove", KIOSK)
    assert {name for name in empty.files() - before if KIOSK in name} == set()
    for names in ("passwd", "shadow", "group", "gshadow"):
        assert KIOSK not in (empty.path / "etc" / names).read_text()
