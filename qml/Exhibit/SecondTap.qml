import QtQuick
import Exhibit.Theme

// Takes the second tap of a double tap where the first has changed what is there, since nobody
// means what they have not yet seen. It is one small place, for a moment: all else can be touched.
MultiPointTouchArea {
    id: guard

    // What is there to be touched: it changes whenever that does, and is empty where nothing is.
    required property string shown
    // Where the last finger came down, px.
    property point place
    // What has changed is not on the glass yet.
    property bool unseen

    onShownChanged: {
        if (shown === "")
            return;
        unseen = true;
        waiting.restart();
    }

    objectName: "secondTap"
    x: place.x - width / 2
    y: place.y - height / 2
    width: Theme.target
    height: width
    enabled: waiting.running

    Timer {
        id: waiting

        interval: Theme.doubleTapWindow
    }
    Connections {
        function onFrameSwapped(): void {
            if (guard.unseen)
                waiting.restart();
            guard.unseen = false;
        }

        target: guard.Window.window
    }
}
