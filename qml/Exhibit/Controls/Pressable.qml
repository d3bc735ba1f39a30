import QtQuick
import QtQuick.Templates as T
import Exhibit.Theme

// What can be pressed: by a touch, a key or a reader's action, it has the keys from then on.
T.AbstractButton {
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.ignored: !visible
    onClicked: forceActiveFocus(Theme.focusReason)
}
