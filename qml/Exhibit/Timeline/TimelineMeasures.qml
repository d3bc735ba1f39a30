import QtQuick
import Exhibit.Theme

// Where the parts of the timeline stand on this glass, px.
QtObject {
    readonly property real buttonHeight: Theme.compact ? Theme.target : Theme.roomyTarget
    readonly property real rim: (Theme.compact ? 1.5 : Theme.portrait ? 6 : 4) * Theme.grid
    readonly property real controlsY: Theme.horizon - buttonHeight - (Theme.compact ? 1 : 2) * Theme.grid
    // Landscape: lanes above and below the axis, and how deep the ground under it is.
    readonly property int lanesAbove: Theme.compact ? 1 : 2
    readonly property int lanesBelow: Theme.compact ? 1 : 2
    readonly property real laneAbove: Theme.markYearPitch + Theme.labelPitch + Theme.grid / 2
    readonly property real laneBelow: 2 * Theme.labelPitch + Theme.grid / 4
    readonly property real tickRow: Theme.labelPitch + 1.75 * Theme.grid
    readonly property real depth: tickRow + lanesBelow * laneBelow + Theme.labelPitch
    readonly property real stemAbove: (Theme.compact ? 3 : 4.5) * Theme.grid
    readonly property real axisLine: controlsY - 1.5 * Theme.grid - depth
    readonly property real labelsTop: axisLine - lanesAbove * laneAbove - stemAbove
    // Portrait: the axis from here to there, words and two rows of controls below.
    readonly property real secondRowY: controlsY - buttonHeight - 1.5 * Theme.grid
    readonly property real tallTop: rim + buttonHeight + 3 * Theme.grid
    readonly property real tallBottom: Theme.horizon * 0.535
    readonly property real wordsX: Theme.margin + (Theme.portrait ? 0 : Theme.greatSize * 2.95)
    readonly property real yearColumn: 4.4 * Theme.markYearSize
}
