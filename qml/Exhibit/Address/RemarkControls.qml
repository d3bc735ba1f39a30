pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Turning the stage without a swipe: the neighbours by their headlines, and a dot for each remark.
Item {
    id: controls

    required property AddressViewModel address

    // Whether the neighbours' headlines have room, in the longest of languages.
    readonly property bool roomy: !Theme.portrait && !Theme.compact

    implicitHeight: Theme.roomyTarget

    PillButton {
        x: Theme.start(0, width, controls.width)
        width: Math.min(implicitWidth, (controls.width - dots.width) / 2 - Theme.grid)
        visible: controls.address.earlier !== ""
        iconName: "caret-left-light"
        text: controls.roomy ? controls.address.earlier : qsTr("Back")
        Accessible.name: qsTr("Back: %1").arg(controls.address.earlier)
        onClicked: controls.address.turn(-1)
    }
    Row {
        id: dots

        anchors.centerIn: parent
        Accessible.role: Accessible.Grouping
        Accessible.name: controls.address.title
        Accessible.ignored: !visible

        Repeater {
            model: controls.address.remarks

            T.AbstractButton {
                id: dot

                required property int index
                required property string headline

                readonly property bool current: index === controls.address.current

                width: Theme.target
                height: Theme.roomyTarget
                text: headline
                focusPolicy: Qt.StrongFocus
                checkable: true
                checked: current
                autoExclusive: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: headline
                Accessible.ignored: !visible
                onClicked: controls.address.current = index

                background: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: (dot.current ? 5 : 2) * Theme.grid
                        height: 2 * Theme.grid
                        radius: height / 2
                        color: dot.current ? Theme.candle : dot.pressed ? Theme.warmWhite : Theme.pillRim
                    }
                    FocusRing {
                        radius: Theme.radius
                        visible: dot.activeFocus && Theme.keyed
                    }
                }
            }
        }
    }
    PillButton {
        readonly property bool last: controls.address.later === ""

        anchors.right: parent.right
        width: Math.min(implicitWidth, (controls.width - dots.width) / 2 - Theme.grid)
        bright: last
        iconName: last ? "qr-code-light" : "caret-right-light"
        iconAfter: !last
        text: last ? qsTr("Take it with you") : controls.roomy ? controls.address.later : qsTr("Next")
        Accessible.name: last ? text : qsTr("Next: %1").arg(controls.address.later)
        onClicked: controls.address.turn(1)
    }
}
