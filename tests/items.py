"""What the tests and the benchmark read of the scene's items."""

import shiboken6
from PySide6.QtCore import QObject


def kind(item: QObject) -> str:
    """The QML type of an item: MomentMark, NavigationBar ...

    The meta object of a type made in QML dies with its engine, and PySide would take whatever
    comes to the same address for that: so no wrapper of one may stay behind.
    """
    meta = item.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name.split("_QML")[0]
