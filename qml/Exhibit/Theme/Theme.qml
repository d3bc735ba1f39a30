pragma Singleton
import QtQuick

// Every measure, colour, typeface and duration of the exhibit. Sizes are physical: they follow
// from `millimetre`, which Main sets from the screen, and are named by what they are for.
QtObject {
    id: theme

    // px per mm of this screen; 3.614 is a 24-inch screen of 1920 × 1080.
    property real millimetre: 3.614
    // The window, px.
    property real windowWidth: 1920
    property real windowHeight: 1080
    // 1, 1.5 or 2: the visitor's text size.
    property real textScale: 1
    // The language that is spoken, and whether it runs from right to left.
    property string language: "en"
    property bool mirrored: false
    // Its letters fill their squares, so that large lines need more air between them.
    readonly property bool dense: language === "ja" || language === "zh-Hans"
    // What the visitor has asked for: black, white and yellow; all that can be touched in the lower
    // half; no motion but cross-fades.
    property bool contrast: false
    property bool lowReach: false
    property bool calm: false
    // Large text or low reach: screens are set as one column that scrolls, below the picture.
    readonly property bool large: textScale > 1
    readonly property bool plain: large || lowReach

    // Keys are in use, so what has the focus shows it.
    property bool keyed: false
    // Why the focus moves when it is not a key itself that moves it.
    readonly property int focusReason: keyed ? Qt.TabFocusReason : Qt.OtherFocusReason

    // Shape of the screen
    readonly property bool portrait: windowHeight > windowWidth
    // One design px: 1/3.614 mm, a pixel of the look's drawings.
    readonly property real design: millimetre / 3.614
    // How far large things shrink where the glass is smaller than 24 inches.
    readonly property real fit: Math.max(0.68, Math.min(1, Math.max(windowWidth, windowHeight) / (1920 * design), Math.min(windowWidth, windowHeight) / (1080 * design)))
    readonly property bool compact: fit < 0.9

    // Space
    readonly property real grid: 8 * design
    readonly property real margin: (portrait || compact ? 64 : 96) * design
    readonly property real gutter: 48 * design * fit
    readonly property real hairline: Math.max(1, Math.round(design))
    readonly property real rule: Math.max(2, Math.round(2 * design))
    // Rows of the navigation where text is large, as its words need them.
    property int barRows: 1
    readonly property real barGap: (compact ? 1 : 2) * grid
    readonly property real barHeight: large ? barRows * (chromeHeight + barGap) + grid : (portrait ? 152 : compact ? 88 : 112) * design
    readonly property real horizon: windowHeight - barHeight
    // Where the part of the glass begins that a visitor can reach.
    readonly property real top: lowReach ? Math.round(windowHeight / 2) : 0
    readonly property real bodyWidth: windowWidth - 2 * margin

    // Touch targets: 15 mm is the least, 20 mm where there is room.
    readonly property real target: 15 * millimetre
    readonly property real roomyTarget: (compact ? 16 : 20) * millimetre
    readonly property real radius: 12 * design

    // Type: families
    readonly property string sans: sansFamily(language)
    readonly property string serif: serifFamily(language)
    readonly property string display: displayFamily(language)
    readonly property string icons: "Phosphor"

    // Type: sizes in px, and the fixed pitch of their lines
    readonly property int greatSize: Math.round(132 * design * fit * Math.min(textScale, 1.2))
    readonly property int greatPitch: Math.round(greatSize * 1.4)
    readonly property int titleSize: Math.round(64 * design * fit * Math.min(textScale, 1.4))
    readonly property int titlePitch: Math.round(titleSize * 1.16)
    readonly property int cardTitleSize: Math.round(Math.max(34, 44 * fit) * design * Math.min(textScale, 1.5))
    readonly property int cardTitlePitch: Math.round(cardTitleSize * 1.2)
    readonly property int definitionSize: Math.round(Math.max(36, 54 * fit) * design * Math.min(textScale, 1.5))
    readonly property int definitionPitch: Math.round(Math.max(54.5, (dense ? 90 : mirrored ? 82 : 76) * fit) * design * Math.min(textScale, 1.5))
    readonly property int documentSize: Math.round(Math.max(28, 32 * fit) * design * textScale)
    readonly property int documentPitch: Math.round((compact ? 42 : portrait ? 56 : 50) * design * textScale)
    readonly property int quoteSize: Math.round(Math.max(28, 40 * fit) * design * textScale)
    readonly property int quotePitch: Math.round(Math.max(40, 58 * fit) * design * textScale)
    readonly property int bodySize: Math.round(Math.max(27, 30 * fit) * design * textScale)
    readonly property int bodyPitch: Math.round(Math.max(38, 42 * fit) * design * textScale)
    readonly property int labelSize: Math.round(Math.max(26, 27 * fit) * design * textScale)
    readonly property int labelPitch: Math.round(Math.max(34, 36 * fit) * design * textScale)
    // Of buttons: on a small glass they grow to one and a half.
    readonly property real chromeScale: Math.min(textScale, compact ? 1.5 : 2)
    readonly property int chromeSize: Math.round(Math.max(26, 27 * fit) * design * chromeScale)
    // Of a button's row where text is large: letters of every script stand in it.
    readonly property real chromeHeight: Math.max(target, chromePitch + 2 * grid)
    readonly property int chromePitch: Math.round(Math.max(34, 36 * fit) * design * chromeScale)
    readonly property int markYearSize: Math.round(Math.max(32, 38 * fit) * design * Math.min(textScale, 1.5))
    readonly property int markYearPitch: Math.round(Math.max(36, 44 * fit) * design * Math.min(textScale, 1.5))
    // Of what stands on the axis of time: they grow to one and a half.
    readonly property int axisSize: Math.round(Math.max(26, 27 * fit) * design * Math.min(textScale, 1.5))
    readonly property int axisPitch: Math.round(Math.max(34, 36 * fit) * design * Math.min(textScale, 1.5))
    readonly property int iconSize: Math.round(34 * design * Math.min(textScale, 1.5))

    // Colour: words (on #0E1B2C; with high contrast on black)
    readonly property color text: contrast ? "#FFFFFF" : "#EAF0F7"
    readonly property color secondaryText: contrast ? "#FFFFFF" : "#D5DFEA"
    readonly property color quietText: contrast ? "#FFFFFF" : "#D0DAE7"
    readonly property color candle: contrast ? "#FFFF00" : "#FFE9C8"
    readonly property color candleGlow: contrast ? "#40FFFF00" : "#40FFE9C8"
    readonly property color candleFaded: contrast ? "#00FFFF00" : "#00FFE9C8"
    readonly property color warmWhite: contrast ? "#FFFFFF" : "#FFF6E8"
    readonly property color inkOnBright: contrast ? "#000000" : "#131A26"
    // Colour: ideas
    readonly property color protectionText: contrast ? "#FFFF00" : "#8AD3E6"
    readonly property color protectionLight: contrast ? "#FFFFFF" : "#62C3DD"
    readonly property color empowermentText: contrast ? "#FFFF00" : "#FFC477"
    readonly property color empowermentLight: contrast ? "#FFFF00" : "#FFA842"
    readonly property color pandemic: contrast ? "#FFFF00" : "#FFC9B0"
    readonly property color nineties: contrast ? "#FFFFFF" : "#BCD4F0"
    readonly property color dawn: contrast ? "#000000" : "#9A553C"
    // Colour: surfaces
    readonly property color night: contrast ? "#000000" : "#0B1626"
    readonly property color ground: contrast ? "#000000" : "#0A121E"
    readonly property color pill: contrast ? "#FF000000" : "#1F8FA3C2"
    readonly property color pillPressed: contrast ? "#FF5A5A00" : "#4D9FB4D6"
    readonly property color pillRim: contrast ? "#FFFFFF" : "#7C8CA3"
    readonly property color horizonLine: contrast ? "#FFFFFF" : "#8F7A70"
    readonly property color axisLine: contrast ? "#FFFFFF" : "#B9C6D6"
    readonly property color windowGlow: contrast ? "#FFFFFF" : "#FFF3E2"
    readonly property color faded: "#00FFFFFF"
    // Drawn, but too little of it to be seen.
    readonly property color unseen: "#01000000"
    readonly property color floor: contrast ? "#FF000000" : "#FF0D1828"
    readonly property color floorFar: contrast ? "#FF000000" : "#FF0B1422"

    // Motion, ms
    readonly property int touchDuration: 0
    readonly property int quickDuration: calm ? 120 : 160
    readonly property int moveDuration: calm ? 120 : 240
    readonly property int screenDuration: calm ? 160 : 320
    readonly property int travelDuration: calm ? 160 : 1400
    // How long drawn lights fly into their shape, and lights from the one shape to the other.
    readonly property int gatherDuration: 800
    readonly property int exchangeDuration: 2000
    // How long a flung axis glides at the most, and what counts as one hand movement or a double tap.
    readonly property real glideSeconds: 1.4
    readonly property int glideStep: 8
    readonly property int speedWindow: 90
    readonly property int doubleTapWindow: 320
    // How long a finger may play with Attract's lights before the exhibit opens all the same.
    readonly property int gatherPatience: 4000
    readonly property int welcomeDuration: 6500
    readonly property int quietWelcomeDuration: 26000
    readonly property int welcomeFade: 900
    // How far what is not meant steps back while one thing is lit.
    readonly property real dimmed: 0.45

    // A screen or the stage is about to answer a key: somebody is there, and uses keys.
    signal answered
    // A key asks for the next (1) or the last (-1) part of the column that scrolls.
    signal paged(int way)

    // The x at which something `width` wide stands `edge` px from where reading starts in a room.
    function start(edge: real, width: real, room: real): real {
        return mirrored ? room - edge - width : edge;
    }
    // The same from where reading ends.
    function end(edge: real, width: real, room: real): real {
        return mirrored ? edge : room - edge - width;
    }
    // Where a key of an arrow leads in the course of reading: 1 on, -1 back, 0 neither.
    function onward(key: int): int {
        const way = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        return mirrored ? -way : way;
    }
    // The same of a key that the asker answers where it leads anywhere.
    function answer(event: KeyEvent): int {
        const way = onward(event.key);
        event.accepted = way !== 0;
        if (event.accepted)
            answered();
        return way;
    }
    // The typefaces of a language: for titles, for documents, and for labels.
    function displayFamily(language: string): string {
        switch (language) {
        case "ja":
            return "Exhibit Serif JP";
        case "zh-Hans":
            return "Exhibit Serif SC";
        case "ar":
            return "Exhibit Naskh Arabic";
        default:
            return "Noto Serif Display";
        }
    }
    function serifFamily(language: string): string {
        return language === "en" || language === "fr" || language === "es" || language === "ru" ? "Noto Serif" : displayFamily(language);
    }
    function sansFamily(language: string): string {
        switch (language) {
        case "ja":
            return "Exhibit Sans JP";
        case "zh-Hans":
            return "Exhibit Sans SC";
        case "ar":
            return "Exhibit Sans Arabic";
        default:
            return "Noto Sans";
        }
    }
    // The colours of a tone named by the content.
    function toneText(tone: string): color {
        switch (tone) {
        case "protection":
            return protectionText;
        case "empowerment":
            return empowermentText;
        case "pandemic":
            return pandemic;
        case "nineties":
            return nineties;
        default:
            return candle;
        }
    }
    function toneLight(tone: string): color {
        switch (tone) {
        case "protection":
            return protectionLight;
        case "empowerment":
            return empowermentLight;
        default:
            return warmWhite;
        }
    }
}
