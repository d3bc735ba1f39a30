pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// The title, one language after the other, and "touch to begin" in all of them.
Item {
    id: words

    // Rows of language, title, begin.
    required property QtObject welcomes
    required property bool running
    required property real titleY
    required property real beginY

    readonly property real invitationsY: beginY + Theme.bodySize * 1.3 + 4.5 * Theme.grid * Theme.fit
    property int turn: 0

    onRunningChanged: turn = 0

    Timer {
        interval: Theme.welcomeDuration
        repeat: true
        running: words.running && titles.count > 1
        onTriggered: words.turn = (words.turn + 1) % titles.count
    }
    Repeater {
        id: titles

        model: words.welcomes

        Item {
            id: welcome

            required property int index
            required property string language
            required property string title
            required property string begin

            width: words.width
            opacity: index === words.turn ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.welcomeFade
                    easing.type: Easing.InOutSine
                }
            }

            Text {
                width: parent.width - 2 * Theme.margin
                x: Theme.margin
                y: words.titleY - height / 2
                horizontalAlignment: Text.AlignHCenter
                text: welcome.title
                color: Theme.warmWhite
                font.family: Theme.displayFamily(welcome.language)
                font.pixelSize: Theme.greatSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleSize
                textFormat: Text.PlainText
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: words.beginY
                text: welcome.begin
                color: Theme.warmWhite
                font.family: Theme.sansFamily(welcome.language)
                font.pixelSize: Theme.bodySize * 1.3
                textFormat: Text.PlainText
            }
        }
    }
    Flow {
        id: invitations

        readonly property real room: Theme.portrait ? 0.86 : 0.94
        readonly property real used: childrenRect.width

        width: Math.min(parent.width * room, Theme.portrait ? 92 * Theme.grid : parent.width)
        x: (parent.width - (Theme.portrait ? width : used)) / 2
        y: words.invitationsY
        spacing: (Theme.compact ? 3 : 5) * Theme.grid

        Repeater {
            model: words.welcomes

            Text {
                required property int index
                required property string language
                required property string begin

                visible: index !== words.turn
                height: Theme.labelPitch * 1.3
                verticalAlignment: Text.AlignVCenter
                text: begin
                color: Theme.text
                font.family: Theme.sansFamily(language)
                font.pixelSize: Theme.labelSize
                textFormat: Text.PlainText
            }
        }
    }
}
