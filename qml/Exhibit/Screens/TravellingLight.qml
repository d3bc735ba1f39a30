pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A light that travels the river once, outward from where the visitor came.
Item {
    id: traveller

    required property RiverLights river
    // The screen that the visitor came from.
    required property string origin

    readonly property real start: origin === "address" ? 0.75 : origin === "timeline" ? 0.5 : 0.25
    property real along: start
    readonly property bool settled: !outward.running

    Component.onCompleted: {
        if (!Theme.calm)
            outward.start();
    }

    Path {
        id: course

        startX: traveller.river.spring.x
        startY: traveller.river.spring.y

        Leg {
            from: traveller.river.spring
            to: traveller.river.first
        }
        Leg {
            from: traveller.river.first
            to: traveller.river.second
        }
        Leg {
            from: traveller.river.second
            to: traveller.river.third
        }
        Leg {
            from: traveller.river.third
            to: traveller.river.mouth
        }
    }
    PathInterpolator {
        id: there

        path: course
        progress: traveller.along
    }
    SequentialAnimation {
        id: outward

        NumberAnimation {
            target: traveller
            property: "along"
            to: traveller.start > 0.5 ? 0.25 : 0.75
            duration: Theme.travelDuration
            easing.type: Easing.InOutQuad
        }
        NumberAnimation {
            target: traveller
            property: "along"
            to: traveller.start
            duration: Theme.travelDuration
            easing.type: Easing.InOutQuad
        }
    }
    PersonLight {
        unit: Theme.design
        width: 150 * unit
        height: width
        x: there.x - width / 2
        y: there.y - height / 2
        visible: outward.running
    }

    component Leg: PathCubic {
        required property point from
        required property point to

        x: to.x
        y: to.y
        control1X: traveller.river.upright ? from.x : (from.x + to.x) / 2
        control1Y: traveller.river.upright ? (from.y + to.y) / 2 : from.y
        control2X: traveller.river.upright ? to.x : (from.x + to.x) / 2
        control2Y: traveller.river.upright ? (from.y + to.y) / 2 : to.y
    }
}
