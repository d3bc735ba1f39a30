import QtQuick
import Exhibit.Theme

// Something over the screen that takes the keys while it is open, and gives them back to whatever
// had them. What it covers should be disabled while it is `covering`.
FocusScope {
    id: cover

    // What a screen reader calls it.
    required property string name
    property bool open
    // How long it takes to come and to go, ms; 0: it is there, or gone, at once.
    property int fade: Theme.quickDuration
    // What had the keys before. Gone with its screen, it is null.
    property Item opener
    property bool covering

    // Who has the keys next: the opener or, where an aid has taken that away, what comes after this.
    function heir(): Item {
        return opener?.visible && opener.enabled ? opener : cover.nextItemInFocusChain();
    }

    visible: opacity > 0
    enabled: covering
    opacity: open ? 1 : 0
    Accessible.role: Accessible.Dialog
    Accessible.name: name
    Accessible.ignored: !open
    onOpenChanged: {
        if (open) {
            opener = Window.activeFocusItem;
            covering = true;
            cover.forceActiveFocus();
        } else {
            const had = activeFocus;
            covering = false;
            if (had)
                heir().forceActiveFocus(Theme.focusReason);
        }
    }
    // The first that can be touched has the keys, as soon as it is to be seen.
    onVisibleChanged: {
        if (visible && open)
            nextItemInFocusChain().forceActiveFocus(Theme.focusReason);
    }

    Behavior on opacity {
        enabled: cover.fade > 0

        NumberAnimation {
            duration: cover.fade
        }
    }
}
