pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A person as one light; fear, dignity and want as the rays that it sends up and outward.
Item {
    id: person

    required property real rayLength
    required property real fit
    // The shape that is lit; empty: all.
    required property string shape

    component Ray: RayLights {
        property string name

        unit: Theme.design
        x: 20 * unit * person.fit
        y: -height / 2
        width: person.rayLength
        height: 24 * unit
        opacity: person.shape === "" || person.shape === name || person.shape === "person" ? 1 : Theme.dimmed

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveDuration
            }
        }
    }

    PersonLight {
        unit: Theme.design
        x: -width / 2
        y: -height / 2
        width: 290 * unit * person.fit
        height: width
        opacity: person.shape === "" || person.shape === "person" || person.shape.startsWith("ray") ? 1 : 0.85

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveDuration
            }
        }
    }
    Ray {
        name: Theme.mirrored ? "ray-fear" : "ray-want"
    }
    Item {
        rotation: -90

        Ray {
            name: "ray-dignity"
        }
    }
    Item {
        rotation: 180

        Ray {
            name: Theme.mirrored ? "ray-want" : "ray-fear"
        }
    }
}
