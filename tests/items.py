"""What the tests and the benchmark read of the scene's items."""

import shiboken6
from PySide6.QtCore import QObject


def kind(item: QObject) -> str:
    """The QML type of an item: MomentMark, NavigationBar ...

    Its meta object dies with it, and PySide would take whatever comes to the same address for that.
    """
    meta = item.metaObject()
    name = meta.className()
    if "_QML" in name:
        shiboken6.invalidate(meta)
    return name.split("_QML")[0]
