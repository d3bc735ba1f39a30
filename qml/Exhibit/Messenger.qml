import QtQml

// What the window and the screens of a visit tell each other: these are read after the window shows.
QtObject {
    // A sheet covers the screen.
    property bool covered

    // A key of the visit.
    signal pressed(key: int)
}
