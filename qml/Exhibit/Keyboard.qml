import QtQml

// Tells the keys that are pressed during a visit to whoever acts on them.
QtObject {
    signal pressed(key: int)
}
