pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
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

    // Hands have drawn both shapes.
    readonly property bool both: concept.together !== ""
    // They have just done so: each shape is about to strengthen the other, and does.
    property bool joined
    property bool exchanging

    // How far the rays' words reach from the person, px: no light of the shelter stands among them.
    property real fearReach
    property real wantReach
    readonly property real raysReach: Math.max(fearReach, wantReach) + Theme.grid

    // On which side of the picture the words stand, so that the line of light comes from there.
    readonly property int side: (Theme.portrait ? 1 : -1) * (Theme.mirrored ? -1 : 1)

    // Where the lit part's words stand, px.
    property rect named
    readonly property real namedEdge: side < 0 ? named.x : named.x + named.width
    // Whether the person is between them and where the line of light comes from.
    readonly property bool beyond: side * (named.x + named.width / 2 - middle) < -rayLength / 2

    // Where the line of light from a phrase ends: on its shape, or at its words.
    readonly property point goal: {
        switch (concept.shape) {
        case "arc":
            return Qt.point(middle + side * shelterWidth * 0.485, crown + (arcFoot - crown) * 0.66);
        case "hill":
            return Qt.point(middle + side * sigma * 1.25, crest + (foot - crest) * 0.545);
        case "people":
            return Qt.point(middle + side * 226 * Theme.design * fit, crest + (foot - crest) * 0.10);
        default:
            return beyond ? Qt.point(named.x + named.width / 2, named.y - Theme.grid / 2) : Qt.point(namedEdge + side * 1.5 * Theme.grid, named.y + named.height / 2);
        }
    }
    // Where it comes into the shelter: level with its end or, to what is beyond, above the person's words.
    readonly property point entrance: {
        if (concept.shape === "arc" || concept.shape === "hill" || concept.shape === "people")
            return goal;
        const over = personY - Math.max(named.height / 2, Theme.labelPitch);
        const under = personY - rayLength - 42 * Theme.design * fit + 0.3 * Theme.labelPitch;
        return Qt.point(middle + side * shelterWidth * 0.43, beyond ? (over + under) / 2 : goal.y);
    }
    // How far it then runs level.
    readonly property real level: beyond ? goal.x + side * 3 * Theme.grid : goal.x

    // How much brighter a shape is, once hands have drawn it.
    function glow(shape: string): real {
        return !concept.drawn.includes(shape) ? 0 : both ? 0.9 : 0.6;
    }
    // Bring what flies to its end.
    function hurry(): void {
        flying.stop();
        tracing.flown = 1;
        joined = false;
        exchanging = false;
    }
    function strength(shape: string): real {
        if (tracing.pressed === shape || concept.shape === shape)
            return 1;
        return concept.shape === "" ? 0.94 : Theme.dimmed;
    }

    onBothChanged: joined = both

    component Dimming: NumberAnimation {
        duration: Theme.moveDuration
    }
    component Kindling: NumberAnimation {
        duration: Theme.calm ? Theme.moveDuration : Theme.gatherDuration
        easing.type: Easing.InOutCubic
    }
    ArcLights {
        id: arc

        unit: Theme.design
        x: picture.middle - width / 2
        y: picture.crown - 34 * unit
        width: picture.shelterWidth + 140 * unit
        height: picture.arcFoot - y
        quiet: saying.visible ? Qt.rect(saying.x - x - Theme.grid, saying.y - y, saying.width + 2 * Theme.grid, saying.height) : Qt.rect(picture.middle - picture.raysReach - x, picture.personY - Theme.labelPitch - y, 2 * picture.raysReach, 2 * Theme.labelPitch)
        opacity: picture.strength("arc")

        Behavior on opacity {
            Dimming {}
        }
    }
    ArcLights {
        unit: Theme.design
        x: arc.x
        y: arc.y
        width: arc.width
        height: arc.height
        quiet: arc.quiet
        opacity: picture.glow("arc")
        visible: opacity > 0

        Behavior on opacity {
            Kindling {}
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
            Dimming {}
        }
    }
    HillLights {
        unit: Theme.design
        x: hill.x
        y: hill.y
        width: hill.width
        height: hill.height
        grounded: hill.grounded
        mirrored: hill.mirrored
        peak: hill.peak
        spread: hill.spread
        quiet: hill.quiet
        opacity: picture.glow("hill")
        visible: opacity > 0

        Behavior on opacity {
            Kindling {}
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
            Dimming {}
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
                target: picture
                property: "named"
                value: caption.letters
                when: caption.lit
                restoreMode: Binding.RestoreNone
            }
            Binding {
                target: picture
                property: caption.shape === "ray-fear" ? "fearReach" : "wantReach"
                value: caption.visible ? caption.reach + caption.contentWidth : 0
                when: caption.shape === "ray-fear" || caption.shape === "ray-want"
            }
            Binding {
                target: hill
                property: "quiet"
                value: Qt.rect(caption.x - hill.x, caption.y - hill.y, caption.width, caption.height)
                when: caption.shape === "people"
            }
        }
    }
    // What the two shapes mean together, in the shelter's sky.
    Words {
        id: saying

        readonly property real sky: picture.personY - picture.rayLength - 42 * Theme.design * picture.fit - Theme.labelPitch

        x: picture.middle - width / 2
        y: picture.crown + (sky - picture.crown - height) * 0.62
        width: picture.shelterWidth * 0.42
        horizontalAlignment: Text.AlignHCenter
        text: picture.concept.together
        visible: picture.roomy && text !== ""
        color: Theme.candle
        font.family: Theme.serif
    }
    NumberAnimation {
        id: flying

        target: tracing
        property: "flown"
        from: 0
        to: 1
        duration: picture.exchanging ? Theme.exchangeDuration : Theme.gatherDuration
        onFinished: {
            picture.exchanging = picture.joined;
            picture.joined = false;
            if (picture.exchanging)
                tracing.exchange();
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
        onBegun: {
            if (Theme.calm)
                flown = 1;
            else
                flying.restart();
        }
        onDrawn: shape => picture.concept.draw(shape)
        onTapped: shape => picture.concept.touchShape(shape)
    }
    MultiPointTouchArea {
        x: picture.middle - width / 2
        width: Math.max(picture.shelterWidth + 16 * Theme.grid, 3 * picture.sigma)
        height: picture.height
        maximumTouchPoints: 10
        onPressed: touchPoints => {
            picture.hurry();
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
