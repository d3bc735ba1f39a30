"""A Debian of its own in a folder: nothing that a test does there reaches this machine."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RELEASE = "bookworm"
KIOSK = "human-security-kiosk"
#: Mounted anew for each run, or none of a package's business.
_FLEETING = {"dev", "proc", "run", "sys", "tmp", "var/cache/apt", "var/lib/apt/lists", "var/log"}
_QUIET = {
    "DEBIAN_FRONTEND": "noninteractive",
    "LC_ALL": "C.UTF-8",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
}


def mirror() -> str:
    """Where this machine's apt finds that release.

    Raises:
        LookupError: it finds it nowhere.
    """
    told = subprocess.run(
        [
            *("apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"),
            "Created-By: Packages",
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    for line in told.stdout.splitlines():
        if line.split()[1:] == [RELEASE, "main"]:
            return line.split()[0]
    raise LookupError(f"this machine's apt knows no {RELEASE}; see /etc/apt/sources.list")


@dataclass(frozen=True)
class Root:
    """A Debian system by its folder, and the one where its changes are kept."""

    path: Path
    changes: Path

    def command(self, *words: str | Path, user: str = "root", **variables: str) -> list[str]:
        """What runs a command there, with no other variables than these."""
        known = [f"{name}={value}" for name, value in {**_QUIET, **variables}.items()]
        who = [f"--userspec={user}:{user}"] if user != "root" else []
        return ["chroot", *who, str(self.path), "env", "-i", *known, *map(str, words)]

    def run(
        self, *words: str | Path, user: str = "root", check: bool = True, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command there to its end; it must succeed, unless it need not."""
        done = subprocess.run(
            self.command(*words, user=user, **variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if check:
            assert done.returncode == 0, f"{words}\n{done.stdout}{done.stderr}"
        return done

    def apt(self, *words: str | Path) -> str:
        """Let apt-get do something; gives what it says."""
        return self.run("apt-get", "-qq", "-y", *words).stdout

    def packages(self) -> dict[str, str]:
        """The packages that are installed, and their versions."""
        told = self.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package} ${Version}\n")
        lines = [line.split() for line in told.stdout.splitlines()]
        return {name: version for status, name, version in lines if status == "ii"}

    def files(self) -> set[str]:
        """Every file and folder that stays when the machine is switched off."""

        def below(folder: Path) -> Iterator[str]:
            for each in folder.iterdir():
                name = str(each.relative_to(self.path))
                if name not in _FLEETING:
                    yield name
                    if each.is_dir() and not each.is_symlink():
                        yield from below(each)

        return set(below(self.path))


@contextmanager
def layered(stack: Path, below: Sequence[Path], fetched: Path) -> Iterator[Root]:
    """A root of its own over folders that stay as they are.

    Args:
        stack: its changes go into the folder ``changes`` in there.
        below: what it has from the beginning, the uppermost first.
        fetched: where apt keeps what it fetches, for the next run.
    """
    changes, work, path = (stack / name for name in ("changes", "work", "root"))
    for folder in (changes, work, path):
        folder.mkdir(parents=True)
    lower = ":".join(str(each) for each in below)
    _mount("overlay", path, f"lowerdir={lower},upperdir={changes},workdir={work}")
    _mount("proc", path / "proc")
    _mount("tmpfs", path / "run")
    _mount("tmpfs", path / "tmp", "mode=1777")
    _mount("tmpfs", path / "dev" / "shm", "mode=1777")
    subprocess.run(["mount", "--bind", fetched, path / "var/cache/apt/archives"], check=True)
    try:
        yield Root(path, changes)
    finally:
        subprocess.run(["umount", "--recursive", path], check=True)


def _mount(kind: str, place: Path, options: str = "defaults") -> None:
    subprocess.run(["mount", "-t", kind, "-o", options, kind, place], check=True)


def make_bare(folder: Path) -> None:
    """Make the smallest Debian there is: no font, no Python."""
    half = folder.with_suffix(".half")
    subprocess.run(["rm", "-rf", half], check=True)
    make: list[str | Path] = ["debootstrap", "--variant=minbase", RELEASE, half, mirror()]
    subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
    half.rename(folder)
