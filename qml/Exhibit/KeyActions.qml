import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What keys do wherever they are pressed. Keypads for kiosks send these: arrows, Enter, Back, Home,
// Help, and those of a player for the voice.
Item {
    id: keys

    required property Inside inside
    required property AccessViewModel access
    required property VoiceViewModel voice

    function press(key: int): void {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Select:
            (Window.activeFocusItem as T.AbstractButton)?.click();
            break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_Backspace:
            inside.back();
            break;
        case Qt.Key_Home:
        case Qt.Key_HomePage:
            inside.open("home");
            break;
        case Qt.Key_F1:
        case Qt.Key_Help:
            inside.toggleAids();
            break;
        case Qt.Key_PageDown:
            Theme.paged(1);
            break;
        case Qt.Key_PageUp:
            Theme.paged(-1);
            break;
        case Qt.Key_VolumeUp:
            if (access.aloud)
                access.louder(1);
            else
                voice.begin();
            break;
        case Qt.Key_VolumeDown:
            access.louder(-1);
            break;
        case Qt.Key_MediaPlay:
        case Qt.Key_MediaTogglePlayPause:
            if (access.aloud)
                voice.toggle();
            else
                voice.begin();
            break;
        case Qt.Key_Tab:
            move(true);
            break;
        case Qt.Key_Backtab:
            move(false);
            break;
        case Qt.Key_Down:
            read(true);
            break;
        case Qt.Key_Up:
            read(false);
            break;
        default:
            if (Theme.onward(key) !== 0)
                read(Theme.onward(key) > 0);
        }
    }
    // Arrows leave nothing behind unseen: what is too tall for its column is gone through first.
    function read(on: bool): void {
        const item = Window.activeFocusItem;
        if (!column(item)?.goOn(item, on))
            move(on);
    }
    // The column that scrolls in which something stands.
    function column(item: Item): Scroller {
        let above = item?.parent ?? null;
        while (above && !(above as Scroller))
            above = above.parent;
        return above as Scroller;
    }
    function move(on: bool): void {
        const next = Window.activeFocusItem?.nextItemInFocusChain(on);
        next?.forceActiveFocus(on ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
