"""Where things live: in a checkout, in an installed package, or frozen by PyInstaller."""

import os
import sys
from pathlib import Path

import platformdirs

APPLICATION = "human-security-kiosk"


def root() -> Path:
    """The folder that holds ``qml`` and ``resources``."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def qml() -> Path:
    """The folder of the QML modules: an import path."""
    return root() / "qml"


def fonts() -> Path:
    """The bundled fonts."""
    return root() / "resources" / "fonts"


def translations() -> Path:
    """The interface's words in each language, as Qt reads them."""
    return root() / "resources" / "translations"


def exhibit() -> Path:
    """The exhibit that comes with the application."""
    return root() / "resources" / "exhibits" / "human-security"


def cache() -> Path:
    """Where exhibits that were read are kept; what is there may be deleted at any time."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def state() -> Path:
    """Where the exhibit keeps what must last: the service's folder, or the user's."""
    given = os.environ.get("STATE_DIRECTORY")
    return Path(given) if given else platformdirs.user_state_path(APPLICATION, appauthor=False)


def runtime() -> Path:
    """Where it keeps what a reboot may forget: the service's folder, the user's, or the state."""
    if given := os.environ.get("RUNTIME_DIRECTORY"):
        return Path(given)
    if given := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(given) / APPLICATION
    return state() / "runtime"


def session_state() -> Path:
    """What ``state`` is for the kiosk session (its unit's StateDirectory)."""
    return Path("/var/lib") / APPLICATION


def session_runtime() -> Path:
    """What ``runtime`` is for the kiosk session (its unit's RuntimeDirectory)."""
    return Path("/run") / APPLICATION


def program() -> tuple[str, ...]:
    """What starts this program again."""
    return (sys.executable,) if hasattr(sys, "frozen") else (sys.executable, "-m", "kiosk")


def settings_files() -> tuple[Path, ...]:
    """Where ``kiosk.toml`` is looked for; the first one that exists counts."""
    name = "kiosk.toml"
    return (
        platformdirs.user_config_path(APPLICATION, appauthor=False) / name,
        platformdirs.site_config_path(APPLICATION, appauthor=False) / name,
        *([Path("/etc") / APPLICATION / name] if sys.platform == "linux" else []),
    )
