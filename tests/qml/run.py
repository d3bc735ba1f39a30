"""Qt's own runner of QML tests, with the exhibit's types known to it.

python tests/qml/run.py [options of a QML test]
"""

import sys
from pathlib import Path

from PySide6.QtQuickTest import QUICK_TEST_MAIN

from kiosk import application, fonts, paths

if __name__ == "__main__":
    application.qt_application()
    fonts.load_fonts()
    here = str(Path(__file__).parent)
    arguments = [sys.argv[0], "-import", str(paths.qml()), *sys.argv[1:]]
    sys.exit(QUICK_TEST_MAIN("exhibit", arguments, here))
