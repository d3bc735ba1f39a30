pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Lives, livelihoods and dignity: three gatherings, and the crisis passing over them.
Item {
    id: view

    required property AddressViewModel address
    // How far the picture may run past its place, to the screen's upper and outer edge, px.
    required property real bleedTop
    required property real bleedSide

    readonly property list<string> keys: ["lives", "livelihoods", "dignity"]

    ThreatsPicture {
        id: picture

        x: Theme.start(0, width, view.width)
        y: -view.bleedTop
        width: view.width + view.bleedSide
        height: view.height + view.bleedTop
        unit: Theme.design
        mirrored: Theme.mirrored
    }
    Repeater {
        model: view.keys

        PictureLabel {
            required property int index
            required property string modelData

            x: picture.x + picture.width * (Theme.mirrored ? [0.83, 0.5, 0.17] : [0.17, 0.5, 0.83])[index] - width / 2
            y: picture.y + picture.height * 0.8 + 1.5 * Theme.grid
            width: Math.min(implicitWidth, picture.width * 0.31)
            text: view.address.captions[modelData]
        }
    }
}
