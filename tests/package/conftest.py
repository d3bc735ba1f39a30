"""The built package, and Debian systems to put it on.

``packaging/test_package.sh`` runs these tests as root in a namespace of their own, so that whatever
is mounted or started ends with them.
"""

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path

import pytest

from tests.package.root import Root, layered, make_bare

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "package-test"

#: Opens a new root over the layers below.
Layer = Callable[[list[Path]], AbstractContextManager[Root]]


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package that was built last."""
    built = sorted((ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime)
    assert built, "there is no package: make package"
    return built[-1]


@pytest.fixture(scope="session")
def layers() -> Iterator[Path]:
    """Where the roots keep their changes: in memory, as long as the tests run.

    Its name is short, as that of a socket has to be.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], check=True)
        yield Path(folder)
        subprocess.run(["umount", folder], check=True)


@pytest.fixture(scope="session")
def layer(layers: Path) -> Layer:
    """Opens roots."""
    fetched = BUILD / "archives"
    (fetched / "partial").mkdir(parents=True, exist_ok=True)
    number = count()
    return lambda below: layered(layers / str(next(number)), below, fetched)


@pytest.fixture(scope="session")
def bare(layer: Layer) -> list[Path]:
    """A bare Debian that knows what its mirror has."""
    folder = BUILD / "bare"
    if not folder.is_dir():
        make_bare(folder)
    with layer([folder]) as root:
        root.apt("update")
    return [root.changes, folder]


def install(root: Root, package: Path, *options: str) -> None:
    """Install a package with what it depends on, as an operator does."""
    (root.path / "tmp" / package.name).write_bytes(package.read_bytes())
    root.apt("install", *options, f"/tmp/{package.name}")


@pytest.fixture(scope="session")
def installed(bare: list[Path], layer: Layer, package: Path) -> list[Path]:
    """A Debian with the exhibit and all that it recommends."""
    with layer(bare) as root:
        install(root, package)
    return [root.changes, *bare]


@pytest.fixture
def root(installed: list[Path], layer: Layer) -> Iterator[Root]:
    """That Debian, for one test."""
    with layer(installed) as root:
        yield root
