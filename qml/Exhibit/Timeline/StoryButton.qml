import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Plays the story, or stops it; a line tells how long the moment still stays.
PillButton {
    id: button

    required property TimelineViewModel timeline
    required property TimelineStory story

    // It keeps its width while its words change.
    property real widest

    bright: true
    iconName: story.playing ? "stop-light" : "play-light"
    text: story.playing ? qsTr("Stop: %1 of %2").arg(story.step + 1).arg(story.count) : qsTr("Play the story")
    Accessible.name: story.playing ? qsTr("Stop the story") : text
    width: widest
    onImplicitWidthChanged: widest = Math.max(widest, implicitWidth)
    onClicked: timeline.play()

    Rectangle {
        id: line

        x: Theme.start(button.height / 2, width, button.width)
        y: button.height - 1.25 * Theme.grid
        width: (button.width - button.height) * progress.part
        height: Theme.rule
        radius: height / 2
        color: Theme.inkOnBright
        visible: button.story.playing && !Theme.calm
    }
    NumberAnimation {
        id: progress

        property real part

        target: progress
        property: "part"
        from: 0
        to: 1
        duration: button.story.stepMilliseconds
    }
    Connections {
        function onChanged(): void {
            if (button.story.playing && !Theme.calm)
                progress.restart();
            else
                progress.stop();
        }

        target: button.story
    }
}
