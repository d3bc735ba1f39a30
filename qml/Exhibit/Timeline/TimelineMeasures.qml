import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Where the parts of the timeline stand on this glass, px.
QtObject {
    required property TimelineLayout layout

    readonly property real buttonHeight: Theme.compact ? Theme.target : Theme.roomyTarget
    readonly property real rim: (Theme.compact ? 1.5 : Theme.portrait ? 6 : 4) * Theme.grid
    readonly property real controlsY: Theme.horizon - buttonHeight - (Theme.compact ? 1 : 2) * Theme.grid
    // In large text and with low reach the axis has this part of the glass, and the words what is below.
    readonly property real plainTop: rim
    readonly property real plainBottom: Theme.lowReach ? Theme.top - Theme.grid : 0.48 * Theme.horizon
    readonly property real plainRoom: plainBottom - plainTop
    // Landscape: lanes above and below the axis, and how deep the ground under it is.
    readonly property int lanesAbove: Theme.plain ? Math.max(1, Math.min(3, Math.floor((plainRoom - depth - stemAbove) / laneAbove))) : Theme.compact ? 1 : 2
    readonly property int lanesBelow: Theme.plain ? Math.max(0, Math.min(2, Math.floor((plainRoom - stemAbove - laneAbove - tickRow - Theme.axisPitch) / laneBelow))) : Theme.compact ? 1 : 2
    readonly property real laneAbove: Theme.markYearPitch + Theme.axisPitch + Theme.grid / 2
    readonly property real laneBelow: 2 * Theme.axisPitch + Theme.grid / 4
    readonly property real tickRow: Theme.axisPitch + 1.75 * Theme.grid
    readonly property real depth: tickRow + lanesBelow * laneBelow + Theme.axisPitch
    readonly property real stemAbove: (Theme.compact ? 3 : 4.5) * Theme.grid
    readonly property real axisLine: (Theme.plain ? plainBottom : controlsY - 1.5 * Theme.grid) - depth
    readonly property real labelsTop: axisLine - lanesAbove * laneAbove - stemAbove
    // Portrait: the axis from here to there, words and two rows of controls below.
    readonly property real secondRowY: controlsY - buttonHeight - 1.5 * Theme.grid
    readonly property real tallTop: Theme.plain ? plainTop : rim + buttonHeight + 3 * Theme.grid
    readonly property real tallBottom: Theme.plain ? plainBottom : Theme.horizon * 0.535
    readonly property real tallLine: Theme.margin + (Theme.large ? 16 : 36) * Theme.grid
    readonly property real wordsX: Theme.margin + (Theme.portrait ? 0 : Theme.greatSize * 2.95)
    readonly property real yearColumn: Math.max(4.4 * Theme.markYearSize, layout.yearRoom + 2 * Theme.grid)
}
