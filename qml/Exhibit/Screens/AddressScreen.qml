pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Address
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The address: one remark at a time on a stage that a finger can turn.
FocusScope {
    id: screen

    required property AddressViewModel address
    required property NavigationViewModel navigation

    readonly property real controlsHeight: Theme.roomyTarget + (Theme.compact ? 1 : 3) * Theme.grid

    Keys.onPressed: event => screen.address.turn(Theme.answer(event))

    Column {
        id: kicker

        x: Theme.start(Theme.margin, width, parent.width)
        y: (Theme.portrait ? 9 : Theme.compact ? 1 : 6) * Theme.grid
        width: Theme.bodyWidth - (back.visible ? back.width + 2 * Theme.grid : 0)

        Text {
            // A low glass has no line to spare for each of the two.
            text: Theme.compact ? [screen.address.title, screen.address.occasion].join(" · ") : screen.address.title
            width: parent.width
            color: Theme.candle
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: !visible
        }
        Text {
            text: screen.address.occasion
            width: parent.width
            visible: !Theme.compact
            color: Theme.quietText
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
            Accessible.ignored: !visible
        }
    }
    ListView {
        id: stage

        property bool built

        y: kicker.y + kicker.height + (Theme.compact ? 0 : 1.5) * Theme.grid
        width: screen.width
        height: Theme.horizon - screen.controlsHeight - y
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.screenDuration
        highlightMoveVelocity: -1
        preferredHighlightBegin: 0
        preferredHighlightEnd: 0
        // Else the next remark touches the screen's edge, is built, and is found by screen readers.
        spacing: 1
        cacheBuffer: 0
        pixelAligned: true
        model: screen.address.remarks
        Accessible.role: Accessible.List
        Accessible.name: screen.address.title
        Accessible.ignored: !visible
        // No binding: the list sets its index itself, and would be asked for it while it does.
        onCurrentIndexChanged: {
            if (built)
                screen.address.current = currentIndex;
        }
        Component.onCompleted: {
            currentIndex = screen.address.current;
            positionViewAtIndex(currentIndex, ListView.SnapPosition);
            built = true;
        }

        delegate: RemarkCard {
            width: stage.width
            height: stage.height
            address: screen.address
            bleedTop: stage.y
            onThreadChosen: thread => screen.navigation.follow(thread)
            onSourceChosen: screen.navigation.step("sources", screen.address.summarySource)
        }
    }
    Connections {
        function onCurrentChanged(): void {
            const keys = stage.activeFocus;
            stage.currentIndex = screen.address.current;
            // The remark that had the keys goes; the next one takes them.
            if (keys)
                stage.currentItem?.nextItemInFocusChain().forceActiveFocus(Theme.focusReason);
        }

        target: screen.address
    }
    RemarkControls {
        x: Theme.start(Theme.margin, width, parent.width)
        y: Theme.horizon - screen.controlsHeight
        width: Theme.bodyWidth
        address: screen.address
    }
    // Sees every touch and takes none: it cuts the lights' rise short.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: {
                if (active)
                    (stage.currentItem as RemarkCard)?.hurry();
            }
        }
    }
    BackButton {
        id: back

        navigation: screen.navigation
        x: Theme.end(Theme.margin, width, parent.width)
        y: (Theme.portrait ? 6 : Theme.compact ? 1 : 4) * Theme.grid
    }
}
