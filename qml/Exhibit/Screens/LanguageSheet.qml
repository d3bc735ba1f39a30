pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The languages by their own names, just above the button that opens them.
BottomSheet {
    id: sheet

    required property LanguagesViewModel languages

    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property real cell: (room - (columns - 1) * gap) / columns

    name: qsTr("Choose a language")

    Grid {
        columns: sheet.columns
        spacing: sheet.gap

        Repeater {
            model: sheet.languages.rows

            PillButton {
                required property string code
                required property string name
                required property bool current

                width: sheet.cell
                text: name
                family: Theme.sansFamily(code)
                chosen: current
                checkable: true
                checked: current
                autoExclusive: true
                Accessible.role: Accessible.RadioButton
                onClicked: {
                    sheet.languages.choose(code);
                    sheet.open = false;
                }
            }
        }
    }
}
