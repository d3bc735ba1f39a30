"""What each screen sees: Qt objects over the frozen content. QML asks them, they ask pure code."""
