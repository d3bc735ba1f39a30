"""Where things live: in a checkout, in an installed package, or frozen by PyInstaller."""

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


def settings_files() -> tuple[Path, ...]:
    """Where ``kiosk.toml`` is looked for; the first one that exists counts."""
    name = "kiosk.toml"
    return (
        platformdirs.user_config_path(APPLICATION, appauthor=False) / name,
        platformdirs.site_config_path(APPLICATION, appauthor=False) / name,
        *([Path("/etc") / APPLICATION / name] if sys.platform == "linux" else []),
    )
