"""Every test runs offscreen, on the renderer that a kiosk without a GPU has, with no settings."""

import os
import tempfile

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

# Qt reads these when the application is made, which no import does.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# An operator's own kiosk.toml, or what another run kept, must not decide what a test sees.
_nothing = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
for folder in ("CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
    os.environ[f"XDG_{folder}"] = _nothing.name

# How long an example takes tells of the machine, not of the code.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application that pytest-qt makes: Qt Quick needs no widgets."""
    return QGuiApplication
