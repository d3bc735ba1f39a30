import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// What this place tells, and the page's own heading over it.
Column {
    id: heading

    required property TimelineViewModel timeline

    Text {
        x: Theme.start(0, width, parent.width)
        height: Theme.portrait ? Theme.cardTitlePitch : Theme.labelPitch
        verticalAlignment: Text.AlignVCenter
        text: heading.timeline.title
        color: Theme.warmWhite
        font.family: Theme.serif
        font.pixelSize: Theme.portrait ? Theme.cardTitleSize : Theme.labelSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Accessible.ignored: !visible
    }
    Text {
        x: Theme.start(0, width, parent.width)
        height: Theme.labelPitch
        verticalAlignment: Text.AlignVCenter
        text: heading.timeline.heading
        color: Theme.quietText
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
}
