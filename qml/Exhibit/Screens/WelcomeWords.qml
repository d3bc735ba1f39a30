pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// The title, one language after the other, and "touch to begin" in all of them.
Item {
    id: words

    // Rows of language, title, begin.
    required property QtObject welcomes
    required property bool running
    // Nobody has come for long: each language stays longer.
    required property bool quiet
    // Which of them comes first.
    required property int first
    required property real titleY
    required property real beginY

    readonly property real invitationsY: beginY + Theme.bodySize * 1.3 + (Theme.compact ? 2.5 : 4.5) * Theme.grid
    property int turn: first

    onRunningChanged: turn = first
    onFirstChanged: turn = first

    Timer {
        interval: words.quiet ? Theme.quietWelcomeDuration : Theme.welcomeDuration
        repeat: true
        running: words.running && titles.count > 1
        onTriggered: words.turn = (words.turn + 1) % titles.count
    }
    Repeater {
        id: titles

        model: words.welcomes

        Loader {
            id: welcome

            required property int index
            required property string language
            required property string title
            required property string begin

            width: words.width
            active: opacity > 0
            opacity: index === words.turn ? 1 : 0
            sourceComponent: WelcomeTitle {
                title: welcome.title
                begin: welcome.begin
                language: welcome.language
                titleY: words.titleY
                beginY: words.beginY
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.welcomeFade
                    easing.type: Easing.InOutSine
                }
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
