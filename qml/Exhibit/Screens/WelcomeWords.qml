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

    readonly property real invitationsY: beginY + Theme.bodySize * 1.3 + (Theme.compact ? 2.5 : 4.5) * Theme.grid
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
                width: parent.width * (Theme.portrait ? 0.66 : 0.8)
                x: (parent.width - width) / 2
                y: words.titleY - height / 2
                horizontalAlignment: Text.AlignHCenter
                text: welcome.title
                color: Theme.warmWhite
                font.family: Theme.displayFamily(welcome.language)
                font.pixelSize: Theme.greatSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleSize / 2
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
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        y: words.invitationsY
        columns: Theme.portrait ? 2 : Theme.compact ? 3 : 6
        columnSpacing: (Theme.compact ? 6 : 5) * Theme.grid
        horizontalItemAlignment: Grid.AlignHCenter

        Repeater {
            model: words.welcomes

            Text {
                required property int index
                required property string language
                required property string begin

                visible: index !== words.turn
                height: Theme.labelPitch * (Theme.compact ? 1.15 : 1.3)
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
