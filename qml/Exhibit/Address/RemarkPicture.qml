pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The picture that belongs to a remark. Its lights rise when the remark comes on the stage.
Item {
    id: picture

    // threats, health, loan or wisdom.
    required property string picture
    // What a screen reader calls it.
    required property string words
    required property AddressViewModel address
    required property bool shown
    // Free height above it, px.
    required property real bleedTop

    // Bring its motion to the end.
    function hurry(): void {
        (lights.item as LoanView)?.hurry();
    }

    // Its words are part of it: an announcement of the remark leaves them out.
    Accessible.role: Accessible.Graphic
    Accessible.name: words
    Accessible.ignored: !visible

    Loader {
        id: lights

        anchors.fill: parent
        sourceComponent: picture.picture === "threats" ? threats : picture.picture === "health" ? health : picture.picture === "loan" ? loan : wisdom
        opacity: picture.shown ? 1 : 0.25

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.screenDuration
            }
        }
    }
    Component {
        id: threats

        ThreatsView {
            address: picture.address
            bleedTop: Theme.portrait ? 0 : picture.bleedTop
            bleedSide: Theme.margin
        }
    }
    Component {
        id: health

        HealthView {
            address: picture.address
        }
    }
    Component {
        id: loan

        LoanView {
            address: picture.address
            shown: picture.shown
        }
    }
    Component {
        id: wisdom

        WisdomView {
            address: picture.address
        }
    }
}
