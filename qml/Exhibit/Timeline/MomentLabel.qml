import QtQuick
import Exhibit.Theme

// Year and name of a mark: above each other or, beside a vertical axis, in two columns.
Item {
    id: label

    required property string year
    required property string name
    required property bool page
    required property bool chosen
    required property bool sideways

    // Width of the years' column and of the names', where there are columns.
    required property real yearColumn
    required property real longest

    readonly property color ink: chosen ? Theme.candle : page ? Theme.text : Theme.quietText
    readonly property real room: sideways ? yearColumn + Math.min(longest, words.implicitWidth) : Math.max(years.implicitWidth, words.implicitWidth)

    implicitWidth: room
    implicitHeight: sideways ? Math.max(years.height, words.height) : years.height + (name === "" ? 0 : words.height)

    Text {
        id: years

        x: Theme.start(0, width, label.width)
        height: label.page ? Theme.markYearPitch : Theme.axisPitch
        anchors.verticalCenter: label.sideways ? parent.verticalCenter : undefined
        verticalAlignment: label.sideways ? Text.AlignVCenter : Text.AlignBottom
        text: label.year
        color: label.chosen ? Theme.candle : label.page ? Theme.warmWhite : Theme.quietText
        font.family: label.page || label.sideways ? Theme.serif : Theme.sans
        font.pixelSize: label.page ? Theme.markYearSize : Theme.axisSize
        font.bold: !label.page && !label.sideways
        font.features: ({
                tnum: 1
            })
        textFormat: Text.PlainText
    }
    Text {
        id: words

        x: Theme.start(label.sideways ? label.yearColumn : 0, width, label.width)
        y: label.sideways ? 0 : years.height
        width: label.sideways ? label.longest : implicitWidth
        height: label.sideways ? implicitHeight : Theme.axisPitch
        anchors.verticalCenter: label.sideways ? parent.verticalCenter : undefined
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        text: label.name
        color: label.ink
        font.family: Theme.sans
        font.pixelSize: Theme.axisSize
        lineHeight: Theme.axisPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: label.sideways ? Text.WordWrap : Text.NoWrap
        textFormat: Text.PlainText
    }
}
