pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Protection as an arc from above, empowerment as a hill from below, a person between. It can be
// touched, and both shapes can be drawn with the hands. It stands on its own lower edge.
Item {
    id: picture

    required property ConceptViewModel concept
    // Where the middle of the shapes is, and how wide the shelter is, px.
    required property real middle
    required property real shelterWidth

    readonly property real fit: Math.min(1, height / (880 * Theme.design), shelterWidth / (700 * Theme.design))
    readonly property real captionRoom: 6.5 * Theme.grid
    readonly property real crown: captionRoom
    readonly property real crest: height * 0.695
    readonly property real foot: height
    readonly property real arcFoot: crown + (height - crown) * 0.735
    readonly property real sigma: shelterWidth * 0.46
    readonly property real personY: crown + (crest - crown) * 0.66
    readonly property real rayLength: (Theme.compact ? 76 : 108) * Theme.design * fit

    // Whether all names have room. Else there are two, or the one of what is chosen.
    readonly property bool roomy: !Theme.plain

    // On which side of the picture the words stand, so that the line of light comes from there.
    readonly property int side: (Theme.portrait ? 1 : -1) * (Theme.mirrored ? -1 : 1)

    // Where the line of light from a phrase ends on a shape, px.
    function anchor(shape: string): point {
        switch (shape) {
        case "arc":
            return Qt.point(middle + side * shelterWidth * 0.485, crown + (arcFoot - crown) * 0.66);
        case "hill":
            return Qt.point(middle + side * sigma * 1.25, crest + (foot - crest) * 0.545);
        case "people":
            return Qt.point(middle + side * 226 * Theme.design * fit, crest + (foot - crest) * 0.10);
        default:
            // Between the names beside the person and the one below.
            return Qt.point(middle + side * 30 * Theme.design * fit, personY + 46 * Theme.design * fit);
        }
    }
    function strength(shape: string): real {
        if (tracing.pressed === shape || concept.shape === shape)
            return 1;
        return concept.shape === "" ? 0.94 : Theme.dimmed;
    }

    ArcLights {
        id: arc

        unit: Theme.design
        x: picture.middle - width / 2
        y: picture.crown - 34 * unit
        width: picture.shelterWidth + 140 * unit
        height: picture.arcFoot - y
        opacity: picture.strength("arc")

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveDuration
            }
        }
    }
    HillLights {
        id: hill

        unit: Theme.design
        x: 0
        y: picture.crest - 260 * unit
        width: picture.width
        height: picture.foot - y
        grounded: !Theme.portrait
        mirrored: Theme.mirrored
        peak: Theme.start(picture.middle, 0, picture.width) / picture.width
        spread: picture.sigma / picture.width
        opacity: picture.concept.shape === "hill" || picture.concept.shape === "" || tracing.pressed === "hill" ? 1 : 0.62

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveDuration
            }
        }
    }
    PeopleLights {
        unit: Theme.design
        x: picture.middle - width / 2
        y: picture.crest - 60 * unit
        width: 520 * unit * picture.fit
        height: 160 * unit
        rise: picture.foot - picture.crest
        sigma: picture.sigma
        opacity: picture.strength("people")

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveDuration
            }
        }
    }
    PersonRays {
        x: picture.middle
        y: picture.personY
        rayLength: picture.rayLength
        fit: picture.fit
        shape: picture.concept.shape
    }
    Repeater {
        model: picture.concept.captions

        PictureCaption {
            id: caption

            middle: picture.middle
            shelterWidth: picture.shelterWidth
            crest: picture.crest
            foot: picture.foot
            personY: picture.personY
            reach: picture.rayLength + 42 * Theme.design * picture.fit
            fit: picture.fit
            lit: picture.concept.shape === shape
            pressed: tracing.pressed === shape
            onAreaChanged: tracing.place(shape, area)
            Component.onCompleted: tracing.place(shape, area)
            visible: picture.roomy || lit || (picture.concept.shape === "" && (shape === "arc" || shape === "hill"))

            Binding {
                target: hill
                property: "quiet"
                value: Qt.rect(caption.x - hill.x, caption.y - hill.y, caption.width, caption.height)
                when: caption.shape === "people"
            }
        }
    }
    Tracing {
        id: tracing

        anchors.fill: parent
        unit: Theme.design
        centre: Qt.point(picture.middle, picture.arcFoot + (picture.arcFoot - picture.crown) * 0.163)
        radii: Qt.point(picture.shelterWidth / 2, (picture.arcFoot - picture.crown) / 0.86)
        crest: picture.crest
        rise: picture.foot - picture.crest
        sigma: picture.sigma
        person: Qt.point(picture.middle, picture.personY)
        onDrawn: shape => picture.concept.draw(shape)
        onTapped: shape => picture.concept.touchShape(shape)
    }
    MultiPointTouchArea {
        x: picture.middle - width / 2
        width: Math.max(picture.shelterWidth + 16 * Theme.grid, 3 * picture.sigma)
        height: picture.height
        maximumTouchPoints: 10
        onPressed: touchPoints => {
            for (const point of touchPoints)
                tracing.press(point.pointId, point.x + x, point.y + y);
        }
        onUpdated: touchPoints => {
            for (const point of touchPoints)
                tracing.move(point.pointId, point.x + x, point.y + y);
        }
        onReleased: touchPoints => {
            for (const point of touchPoints)
                tracing.lift(point.pointId);
        }
        onCanceled: touchPoints => {
            for (const point of touchPoints)
                tracing.lift(point.pointId);
        }
    }
}
