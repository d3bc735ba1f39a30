"""Build what an operator installs: a Debian package, and a portable archive of the same.

    python packaging/package.py

PyInstaller runs in an environment of its own, made from ``requirements-package.lock``; the results
are ``dist/human-security-kiosk_<version>_<architecture>.deb`` and ``.tar.xz``.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from email.utils import formatdate
from hashlib import md5
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "human-security-kiosk"
BUILD = ROOT / "build" / "package"
VENV = BUILD / "venv"
TREE = BUILD / "tree"
DIST = ROOT / "dist"
LOCK = ROOT / "requirements-package.lock"
DEBIAN = ROOT / "packaging" / "debian"
LICENCES = ROOT / "packaging" / "licences"
#: Where the package's own files go, as a third party's should (Filesystem Hierarchy Standard 3.13).
HOME = Path("opt") / NAME
MAINTAINER = "Human Security Kiosk <kiosk@example.invalid>"
LIMIT_DEB, LIMIT_INSTALLED = 55e6, 170e6


def run(*command: str | Path, **options: object) -> None:
    """Run a command; what it prints is shown, and its failure ends the build."""
    subprocess.run([str(part) for part in command], check=True, **options)  # type: ignore[call-overload]


def version() -> str:
    """The project's version."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def architecture() -> str:
    """Debian's name of this machine's architecture."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, check=True)
    return told.stdout.decode().strip()


def python() -> str:
    """The Python to bundle: the system's own, which looks for libraries nowhere else."""
    system = "/usr/bin/python3"
    fits = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))"
    found = (
        Path(system).is_file() and not subprocess.run([system, "-c", fits], check=False).returncode
    )
    return system if found else os.environ.get("PYTHON", "python3")


def environment() -> None:
    """Make the clean environment, unless it is there and from the same lock."""
    stamp = VENV / "lock"
    if stamp.is_file() and stamp.read_bytes() == LOCK.read_bytes():
        return
    run(python(), "-m", "venv", "--clear", VENV)
    pip = (VENV / "bin" / "python", "-m", "pip", "--disable-pip-version-check")
    run(
        *pip,
        "install",
        "--quiet",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-deps",
        "-r",
        LOCK,
    )
    stamp.write_bytes(LOCK.read_bytes())


def freeze() -> Path:
    """Let PyInstaller gather the exhibit, and return its folder."""
    frozen = BUILD / "frozen"
    run(
        VENV / "bin" / "pyinstaller",
        *("--noconfirm", "--log-level", "WARN", "--distpath", frozen, "--workpath", BUILD / "work"),
        ROOT / "packaging" / "kiosk.spec",
    )
    return frozen / NAME


def compile_qml(folder: Path) -> None:
    """Put each QML file's byte code beside it, so that no start compiles.

    Qt takes it only where it fits the source and its own version, so it is never stale.
    """
    (site,) = (VENV / "lib").glob("python3.*/site-packages")
    compiler = site / "PySide6" / "Qt" / "libexec" / "qmlcachegen"
    for file in (folder / "_internal" / "qml").rglob("*.qml"):
        run(compiler, "--only-bytecode", "-o", file.with_suffix(".qmlc"), file)


def gathered_from(table: str) -> Iterator[str]:
    """The files that one of PyInstaller's tables says it has put into the bundle."""
    text = (BUILD / "work" / "kiosk" / f"{table}-00.toc").read_text("utf-8")
    for part in ast.literal_eval(text):
        if isinstance(part, list):
            yield from (file for _, file, *_ in part)


def bundled() -> list[Distribution]:
    """The Python packages of which something is in the bundle: a file, or PyInstaller's loader."""
    gathered = {file for table in ("PYZ", "COLLECT") for file in gathered_from(table)}
    (site,) = (VENV / "lib").glob("python3.*/site-packages")
    return [
        package
        for package in distributions(path=[str(site)])
        if package.metadata["Name"] == "pyinstaller"
        or any(str(package.locate_file(file)) in gathered for file in package.files or ())
    ]


def licences(target: Path) -> None:
    """Gather the licence texts of everything that is bundled."""
    target.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", target / "human-security-kiosk.txt")
    shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", target / "fonts-OFL.txt")
    shutil.copy(DEBIAN / "THIRD-PARTY.md", target)
    shutil.copytree(LICENCES, target, dirs_exist_ok=True)  # of what brings none along
    for name in ("LGPL-3", "GPL-3", "GPL-2", "MPL-2.0", "Apache-2.0"):
        shutil.copy(Path("/usr/share/common-licenses") / name, target / f"{name}.txt")
    told = "import sysconfig; print(sysconfig.get_paths()['stdlib'])"
    library = subprocess.run([VENV / "bin" / "python", "-c", told], capture_output=True, check=True)
    shutil.copy(
        Path(library.stdout.decode().strip()) / "LICENSE.txt", target / "Python-LICENSE.txt"
    )
    for package in bundled():
        texts = [
            file
            for file in package.files or ()
            if re.search(r"licen[cs]e|copying", str(file), re.IGNORECASE)
        ]
        for text in texts:
            source = Path(str(package.locate_file(text)))
            if source.is_file() and source.suffix not in {".py", ".pyc"}:
                shutil.copy(source, target / f"{package.metadata['Name']}-{source.name}")


def shared_libraries(tree: Path) -> str:
    """What the bundled programs need of the system, as Debian's Depends."""
    control = BUILD / "shlibs" / "debian"
    control.mkdir(parents=True, exist_ok=True)
    (control / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    internal = tree / HOME / "_internal"
    programs = [tree / HOME / NAME, *internal.rglob("*.so"), *internal.rglob("*.so.*")]
    own = [f"-l{folder}" for folder in (internal, internal / "PySide6" / "Qt" / "lib")]
    told = subprocess.run(
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",  # of what wheels link with needlessly, and of plugins; errors are told
            *own,
            *(f"-e{file}" for file in programs),
        ],
        cwd=control.parent,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return told.stdout.strip().removeprefix("shlibs:Depends=")


def stage(frozen: Path) -> None:
    """Lay out the files as they will be installed."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(frozen, TREE / HOME, symlinks=True)
    documents = TREE / "usr" / "share" / "doc" / NAME
    licences(TREE / HOME / "licences")
    places = {
        "kiosk.toml": f"etc/{NAME}/kiosk.toml",
        f"{NAME}.desktop": f"usr/share/applications/{NAME}.desktop",
        f"{NAME}.svg": f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
        f"{NAME}.metainfo.xml": f"usr/share/metainfo/{NAME}.metainfo.xml",
        f"{NAME}.service": f"usr/lib/systemd/system/{NAME}.service",
        "copyright": f"usr/share/doc/{NAME}/copyright",
        "lintian-overrides": f"usr/share/lintian/overrides/{NAME}",
    }
    for source, place in places.items():
        (TREE / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(DEBIAN / source, TREE / place)
    compress(DEBIAN / f"{NAME}.1", TREE / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz")
    compress(changelog(), documents / "changelog.gz")
    command = TREE / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("/") / HOME / NAME)
    settle_modes()


def compress(source: Path, target: Path) -> None:
    """Write a file compressed, the same bytes each time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(["gzip", "-9n", "-c", str(source)], capture_output=True, check=True)
    target.write_bytes(packed.stdout)


def changelog() -> Path:
    """This version's entry, as Debian writes it."""
    file = BUILD / "changelog"
    file.write_text(
        f"{NAME} ({version()}) stable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n"
        f" -- {MAINTAINER}  {formatdate(LOCK.stat().st_mtime)}\n"
    )
    return file


def settle_modes() -> None:
    """Give each file the mode that Debian wants, whatever the builder's umask."""
    for path in TREE.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent == TREE / HOME and path.name == NAME)
        path.chmod(0o755 if runs else 0o644)


def checksums() -> str:
    """The sum of each file, so that an operator can see whether a disk has damaged one."""
    files = (path for path in TREE.rglob("*") if path.is_file() and not path.is_symlink())
    places = sorted((str(path.relative_to(TREE)), path) for path in files)
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"
        for place, path in places
        if not place.startswith(("DEBIAN/", "etc/"))
    )


def debian() -> Path:
    """Write the Debian package."""
    control = TREE / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file())
    depends = shared_libraries(TREE)
    fields = (DEBIAN / "control").read_text("utf-8")
    filled = fields.format(
        version=version(),
        architecture=architecture(),
        maintainer=MAINTAINER,
        size=size // 1024,
        depends=depends,
    )
    (control / "control").write_text(filled, "utf-8")
    (control / "conffiles").write_text(f"/etc/{NAME}/kiosk.toml\n")
    (control / "md5sums").write_text(checksums())
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(DEBIAN / script, control / script)
        (control / script).chmod(0o755)
    target = DIST / f"{NAME}_{version()}_{architecture()}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, target)
    report(target, target.stat().st_size, LIMIT_DEB)
    report(Path("installed"), size, LIMIT_INSTALLED)
    return target


def portable() -> Path:
    """Write the portable archive."""
    target = DIST / f"{NAME}_{version()}_{architecture()}.tar.xz"
    run(
        "tar",
        *("--create", "--xz", "--file", target, "--directory", TREE / "opt"),
        *("--owner=root", "--group=root", "--sort=name", NAME),
    )
    return target


def report(what: Path, size: float, limit: float) -> None:
    """Say how large something is, and end the build where it is too large."""
    print(f"{what.name}: {size / 1e6:.1f} MB, of {limit / 1e6:.0f} MB at most")
    if size > limit:
        sys.exit(f"{what.name} is too large")


def main() -> None:
    """Build both."""
    DIST.mkdir(exist_ok=True)
    environment()
    frozen = freeze()
    compile_qml(frozen)
    stage(frozen)
    print(portable())
    print(debian())


if __name__ == "__main__":
    main()
