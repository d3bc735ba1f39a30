"""The exhibit's fonts: made known to Qt, and what it keeps of them given back."""

import logging

from PySide6.QtGui import QFontDatabase

from kiosk import paths
from kiosk.scene import icons

_LOG = logging.getLogger(__name__)


def load_fonts() -> None:
    """Make the bundled fonts and the icon font known to Qt."""
    for file in (*sorted(paths.fonts().glob("*.[ot]tf")), icons.icon_font()):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _LOG.error("%s is no font; install the exhibit again", file)


def forget_letters() -> None:
    """Have Qt drop the pictures of letters that it has made.

    It keeps one of each letter that was ever drawn, for each font, size, and quarter of a pixel at
    which it stood: 30 MB once all languages were read in all sizes, and more with each day. It
    drops them whenever it gets to know a font, and lays out anew what is in sight, in some 20 ms.
    """
    known = QFontDatabase.addApplicationFont(str(icons.icon_font()))
    QFontDatabase.removeApplicationFont(known)
