import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The chosen moment's great year, its day and month in words, and where it is written.
Item {
    id: date

    required property TimelineMoment moment

    readonly property real yearWidth: year.implicitWidth

    signal sourcesWanted

    implicitHeight: Math.max(credit.y + credit.height, 1.06 * Theme.greatSize)

    Text {
        id: year

        x: Theme.start(0, width, date.width)
        // The digits' height: a great numeral stands on its baseline, and the font's line is higher.
        y: -height * 0.19
        height: 1.36 * font.pixelSize
        verticalAlignment: Text.AlignVCenter
        text: date.moment.year
        color: Theme.candle
        font.family: Theme.display
        font.pixelSize: Theme.greatSize
        font.features: ({
                tnum: 1,
                lnum: 1
            })
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Text {
        id: day

        readonly property real beside: Theme.portrait ? year.implicitWidth + 3 * Theme.grid : 0

        x: Theme.start(beside, width, date.width)
        y: Theme.portrait ? 0 : 0.9 * Theme.greatSize
        height: text === "" && !Theme.portrait ? 0 : Theme.bodyPitch
        verticalAlignment: Text.AlignVCenter
        text: date.moment.dayAndMonth
        color: Theme.warmWhite
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible || text === ""
    }
    CreditLink {
        id: credit

        x: Theme.start(day.beside, width, date.width)
        y: day.y + day.height
        width: date.width - day.beside
        credit: date.moment.credit
        second: date.moment.background
        onClicked: date.sourcesWanted()
    }
}
