pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Up to ¥500 billion as half-suns of lights over a double scale, and its two years as months.
Item {
    id: view

    required property AddressViewModel address
    required property bool shown

    readonly property real sunWidth: width / Math.max(1, address.suns)
    // How many suns have risen; the last part of one is its dawn.
    property real risen: address.suns
    readonly property real gap: (Theme.compact ? 0.5 : 1.5) * Theme.grid

    function lift(): void {
        if (shown && !Theme.calm)
            rise.restart();
    }

    // Let all lights stand at once.
    function hurry(): void {
        rise.complete();
    }

    onShownChanged: lift()
    Component.onCompleted: lift()

    NumberAnimation {
        id: rise

        target: view
        property: "risen"
        from: 0
        to: view.address.suns
        duration: view.address.suns * Theme.moveDuration
    }

    TextMetrics {
        id: last

        //: In Chinese and Japanese %1 counts hundreds of millions: 億, 亿
        text: qsTr("%1 billion").arg(view.address.mostYen)
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
    }

    component Note: Text {
        width: parent.width
        color: Theme.text
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        lineHeight: Theme.labelPitch
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
        Accessible.ignored: !visible
    }
    component Figure: Text {
        required property real part

        x: Theme.start(part * view.width - (part === 0 ? 0 : part === 1 ? width : width / 2), width, view.width)
        color: Theme.text
        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        font.features: ({
                tnum: 1
            })
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Column {
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: view.gap

        Column {
            width: parent.width

            Note {
                visible: !Theme.compact
                text: view.address.captions["up-to"]
                color: Theme.secondaryText
            }
            Item {
                width: parent.width
                height: yen.height

                Note {
                    id: upTo

                    x: Theme.start(0, width, parent.width)
                    y: yen.baselineOffset - baselineOffset
                    width: implicitWidth
                    // A low glass has no line to spare for it above the number.
                    visible: Theme.compact
                    text: view.address.captions["up-to"]
                    color: Theme.secondaryText
                    Accessible.ignored: true
                }
                Text {
                    id: yen

                    readonly property real beside: upTo.visible ? upTo.width + 1.5 * Theme.grid : 0

                    x: Theme.start(beside, width, parent.width)
                    width: parent.width - beside
                    horizontalAlignment: Text.AlignLeft
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.titleSize / 2
                    text: view.address.captions["yen"]
                    color: Theme.empowermentText
                    font.family: Theme.display
                    font.pixelSize: Math.round(Theme.greatSize * (Theme.compact ? 0.58 : 0.96))
                    lineHeight: font.pixelSize * 1.12
                    lineHeightMode: Text.FixedHeight
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.Paragraph
                    Accessible.name: view.address.captions["up-to"] + " " + text
                    Accessible.ignored: !visible
                }
            }
            PictureLabel {
                width: parent.width
                visible: !Theme.large
                horizontalAlignment: Text.AlignLeft
                text: view.address.captions["dollars"]
                color: Theme.warmWhite
                font.pixelSize: Theme.documentSize
            }
        }
        Column {
            width: parent.width
            spacing: Theme.grid

            Row {
                Repeater {
                    model: view.address.suns

                    HalfSun {
                        required property int index

                        unit: Theme.design
                        mirrored: Theme.mirrored
                        width: view.sunWidth
                        height: view.sunWidth * 0.5 + Theme.grid
                        count: view.address.lightsPerSun
                        marked: Math.max(0, Math.min(count, view.address.firstLights - index * count))
                        opacity: Math.max(0, Math.min(1, view.risen - index))
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.rule
                color: Theme.empowermentText
            }
            Item {
                width: parent.width
                height: 2 * Theme.labelPitch
                Accessible.role: Accessible.Paragraph
                Accessible.name: view.address.spokenScale
                Accessible.ignored: !visible

                Repeater {
                    model: view.address.scale

                    Item {
                        id: tick

                        required property real part
                        required property string yen
                        required property string dollars

                        width: view.width
                        // The last label, which names the unit, needs its neighbours' room.
                        visible: part === 1 || (1 - part) * view.width > last.width + 5 * Theme.grid

                        Figure {
                            part: tick.part
                            text: tick.part === 1 ? qsTr("%1 billion").arg(tick.yen) : tick.part === 0 ? "¥" + tick.yen : tick.yen
                        }
                        Figure {
                            part: tick.part
                            y: Theme.labelPitch
                            color: Theme.quietText
                            text: tick.part === 1 ? qsTr("%1 billion").arg(tick.dollars) : tick.part === 0 ? "US$" + tick.dollars : tick.dollars
                        }
                    }
                }
            }
        }
        LoanMonths {
            width: parent.width
            address: view.address
        }
        Column {
            width: parent.width

            Column {
                width: parent.width

                Key {
                    tone: Theme.empowermentLight
                    text: view.address.captions["light"]
                }
                Key {
                    tone: Theme.warmWhite
                    text: view.address.captions["first"]
                }
            }
            Note {
                text: view.address.captions["note"]
                color: Theme.quietText
            }
        }
    }

    component Key: Row {
        id: key

        required property string text
        required property color tone

        x: Theme.start(0, width, view.width)
        spacing: 1.5 * Theme.grid

        Rectangle {
            y: (Theme.labelPitch - height) / 2
            width: 1.5 * Theme.grid
            height: width
            radius: width / 2
            color: key.tone
        }
        Text {
            width: Math.min(implicitWidth, view.width - 3 * Theme.grid)
            text: key.text
            color: Theme.text
            font.family: Theme.sans
            font.pixelSize: Theme.labelSize
            lineHeight: Theme.labelPitch
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
            Accessible.ignored: !visible
        }
    }
}
