import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
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
            access.louder(1);
            break;
        case Qt.Key_VolumeDown:
            access.louder(-1);
            break;
        case Qt.Key_MediaPlay:
        case Qt.Key_MediaTogglePlayPause:
            voice.toggle();
            break;
        case Qt.Key_Down:
        case Qt.Key_Tab:
            move(true);
            break;
        case Qt.Key_Up:
        case Qt.Key_Backtab:
            move(false);
            break;
        default:
            if (Theme.onward(key) !== 0)
                move(Theme.onward(key) > 0);
        }
    }
    function move(on: bool): void {
        const next = Window.activeFocusItem?.nextItemInFocusChain(on);
        next?.forceActiveFocus(on ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
