pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// "Still there?": a countdown and one large button. Any touch anywhere extends the visit too.
Cover {
    id: warning

    required property VisitViewModel visit

    name: qsTr("Still there?")
    open: visit.state === "warning"
    fade: Theme.moveDuration

    // Nothing shows through it: words behind words would be read as one.
    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Loader {
        anchors.fill: parent
        active: warning.visible && !Theme.contrast
        sourceComponent: Sky {
            unit: Theme.design
            horizon: Theme.horizon
            dawn: 0.8
            starlight: 0.7
        }
    }
    // What is touched now is the warning, not what lies beneath it.
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: warning.open
    }
    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -2 * Theme.grid
        width: Math.min(Theme.bodyWidth, 110 * Theme.grid)
        spacing: 4 * Theme.grid

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 26 * Theme.grid * Theme.fit
            height: width

            CountdownRing {
                anchors.fill: parent
                part: warning.visit.remaining / Math.max(1, warning.visit.warningSeconds)
            }
            Text {
                anchors.centerIn: parent
                text: warning.visit.remaining
                color: Theme.warmWhite
                font.family: Theme.display
                font.pixelSize: Theme.titleSize * 1.25
                font.features: ({
                        tnum: 1
                    })
                textFormat: Text.PlainText
                Accessible.role: Accessible.Paragraph
                Accessible.name: qsTr("%n second(s) left", "", warning.visit.remaining)
                Accessible.ignored: !visible
            }
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Still there?")
            color: Theme.warmWhite
            font.family: Theme.display
            font.pixelSize: Theme.titleSize * 1.3
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.bodySize
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: !visible
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Otherwise the exhibit returns to the beginning.")
            color: Theme.secondaryText
        }
        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: 1.35 * Theme.roomyTarget
            implicitWidth: Math.max(52 * Theme.grid, contentItem.implicitWidth + 10 * Theme.grid)
            bright: true
            iconName: "hand-pointing-light"
            text: qsTr("I am still here")
            onClicked: warning.visit.touch()
            // There is nowhere else to go: these too only stay.
            Keys.onTabPressed: warning.visit.touch()
            Keys.onBacktabPressed: warning.visit.touch()
        }
    }
}
