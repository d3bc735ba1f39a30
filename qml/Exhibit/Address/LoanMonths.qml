pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The loan's two years, a bar for each month; the bright one saw the first loan.
Item {
    id: months

    required property AddressViewModel address

    readonly property real pace: width / Math.max(1, address.months)

    implicitHeight: 2 * Theme.grid + Theme.labelPitch

    Repeater {
        model: months.address.months

        Rectangle {
            required property int index

            readonly property bool first: index === months.address.firstMonth

            x: Theme.start(index * months.pace, width, months.width)
            y: (2 * Theme.grid - height) / 2
            width: months.pace - Theme.grid
            height: (first ? 2 : 1) * Theme.grid
            radius: height / 2
            color: first ? Theme.warmWhite : Theme.pillRim
        }
    }
    Text {
        x: Theme.start(0, width, months.width)
        y: 2 * Theme.grid
        text: months.address.start
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: qsTr("%1 to %2").arg(months.address.start).arg(months.address.end)
        Accessible.ignored: !visible
    }
    Text {
        x: Theme.end(0, width, months.width)
        y: 2 * Theme.grid
        text: months.address.end
        color: Theme.secondaryText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
