import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Moving on together, and going back for the one left behind.
Item {
    id: view

    required property AddressViewModel address

    HealthPicture {
        anchors.fill: parent
        unit: Theme.design
        mirrored: Theme.mirrored
        quiet: Qt.rect(towards.x - Theme.grid, towards.y, towards.width + 2 * Theme.grid, towards.height)
    }
    // Below the one who was left behind, and over the light that all move towards.
    PictureLabel {
        x: Theme.start(0.24 * view.width - width / 2, width, view.width)
        y: view.height * 0.8 + 4 * Theme.grid
        width: Math.min(implicitWidth, view.width * 0.52)
        text: view.address.captions["goal"]
    }
    PictureLabel {
        id: towards

        x: Theme.start(Math.min(0.84 * view.width - width / 2, view.width - width), width, view.width)
        y: view.height * 0.28 - height - 6 * Theme.grid
        width: Math.min(implicitWidth, 0.32 * view.width + 1.5 * Theme.margin)
        text: view.address.captions["towards"]
    }
}
