import QtQuick
import Exhibit.Theme

// Keeps one screen alive while it is shown or still fading, and no longer.
Loader {
    id: slot

    // The screen is the one to see.
    required property bool shown
    // Keep it built even when unseen, so that it opens at once.
    property bool kept
    // Something else is over it and has the keys.
    property bool covered

    // It is to be seen, and can be used.
    signal arrived(screen: Item)

    anchors.fill: parent
    active: shown || opacity > 0 || kept
    visible: opacity > 0
    enabled: shown && !covered
    opacity: shown ? 1 : 0

    onVisibleChanged: {
        if (visible && shown && !covered)
            slot.arrived(slot.item as Item);
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.screenDuration
            easing.type: Easing.OutCubic
        }
    }
}
