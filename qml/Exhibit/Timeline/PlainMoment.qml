pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// For large text and low reach: the chosen moment in one column that scrolls, and every button below.
FocusScope {
    id: words

    required property TimelineViewModel timeline
    required property NavigationViewModel navigation
    required property TimelineMoment moment
    required property TimelineStory story
    required property AxisView view
    required property bool choosingThread

    readonly property bool quoted: moment.quote !== ""

    signal threadsTouched

    // Whether a place is on the button that plays the story.
    function holdsPlay(place: point): bool {
        return play.contains(play.mapFromItem(words, place));
    }

    Scroller {
        id: scroller

        width: parent.width
        height: buttons.y - Theme.grid
        visible: !words.choosingThread
        spacing: Theme.grid

        BackButton {
            height: Theme.chromeHeight
            navigation: words.navigation
        }
        Words {
            width: parent.width
            text: words.moment.date + " · " + words.moment.title
            color: Theme.candle
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: words.moment.body
        }
        Words {
            width: parent.width
            visible: words.quoted
            text: words.moment.quote
            color: Theme.warmWhite
            font.family: Theme.serif
            font.pixelSize: Theme.documentSize
            pitch: Theme.documentPitch
        }
        Flow {
            width: parent.width
            spacing: Theme.grid

            Repeater {
                model: words.moment.threads

                ThreadLink {
                    onClicked: words.navigation.follow(thread)
                }
            }
        }
        CreditLink {
            x: Theme.start(0, width, parent.width)
            width: parent.width
            credit: words.moment.credit
            second: words.moment.background
            onClicked: words.navigation.step("sources", words.moment.creditSource)
        }
        Flow {
            width: parent.width
            spacing: Theme.grid

            ThreadsButton {
                slim: true
                timeline: words.timeline
                choosing: words.choosingThread
                brief: true
                onTouched: words.threadsTouched()
            }
            Choice {
                id: play

                iconName: words.story.playing ? "stop-light" : "play-light"
                text: words.story.playing ? qsTr("Stop: %1 of %2").arg(words.story.step + 1).arg(words.story.count) : qsTr("Play the story")
                Accessible.name: words.story.playing ? qsTr("Stop the story") : text
                onClicked: words.timeline.play()
            }
        }
    }
    FilterSheet {
        width: parent.width
        height: parent.height - 2 * Theme.grid
        visible: words.choosingThread
        timeline: words.timeline
        onDone: words.threadsTouched()
    }
    Flow {
        id: buttons

        y: parent.height - height - 2 * Theme.grid
        width: parent.width
        visible: !words.choosingThread
        spacing: Theme.grid

        Choice {
            iconName: "caret-left-light"
            text: qsTr("Earlier")
            available: words.timeline.hasEarlier
            onClicked: words.timeline.earlier()
        }
        Choice {
            iconName: "caret-right-light"
            iconAfter: true
            text: qsTr("Later")
            available: words.timeline.hasLater
            onClicked: words.timeline.later()
        }
        Choice {
            iconName: "minus-light"
            text: qsTr("Zoom out")
            available: words.view.scaling > words.view.leastScale * 1.001
            onClicked: words.view.zoomAbout(words.moment.day, 1 / 2)
        }
        Choice {
            iconName: "plus-light"
            text: qsTr("Zoom in")
            available: !words.view.closest
            onClicked: words.view.zoomAbout(words.moment.day, 2)
        }
    }

    component Choice: PillButton {
        slim: true
    }
}
