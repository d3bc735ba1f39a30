import QtQuick
import QtTest
import Exhibit.Theme

// Physical sizes: the same millimetres on every glass, and never below the design's least.
TestCase {
    id: test

    readonly property list<var> glasses: [
        {
            tag: "1280 × 800",
            width: 1280,
            height: 800,
            millimetre: 3.614
        },
        {
            tag: "1920 × 1080",
            width: 1920,
            height: 1080,
            millimetre: 3.614
        },
        {
            tag: "1080 × 1920",
            width: 1080,
            height: 1920,
            millimetre: 3.614
        },
        {
            tag: "3840 × 2160",
            width: 3840,
            height: 2160,
            millimetre: 7.228
        },
        {
            tag: "55 inches of 1920 × 1080",
            width: 1920,
            height: 1080,
            millimetre: 1.577
        }
    ]

    name: "Theme"

    function fit(glass: var): void {
        Theme.windowWidth = glass.width;
        Theme.windowHeight = glass.height;
        Theme.millimetre = glass.millimetre;
        Theme.textScale = 1;
    }
    function cleanup(): void {
        fit(glasses[1]);
    }

    function test_targets_are_15_mm_at_least_data(): list<var> {
        return glasses;
    }
    function test_targets_are_15_mm_at_least(glass: var): void {
        fit(glass);
        verify(Theme.target / Theme.millimetre >= 15 - 1e-6);
        verify(Theme.roomyTarget >= Theme.target);
    }

    // Section 508 402.4: capitals of 4.8 mm; those of Noto Sans are 0.714 of the size.
    function test_capitals_are_tall_enough_data(): list<var> {
        return glasses;
    }
    function test_capitals_are_tall_enough(glass: var): void {
        fit(glass);
        for (const size of [Theme.labelSize, Theme.bodySize, Theme.documentSize, Theme.quoteSize])
            verify(size * 0.714 / Theme.millimetre >= 4.8, `${size} px`);
    }

    function test_larger_text_makes_all_running_text_larger(): void {
        const before = [Theme.labelSize, Theme.bodySize, Theme.documentSize, Theme.quoteSize];
        Theme.textScale = 2;
        const after = [Theme.labelSize, Theme.bodySize, Theme.documentSize, Theme.quoteSize];
        for (let at = 0; at < before.length; ++at)
            fuzzyCompare(after[at], 2 * before[at], 1);
    }

    function test_every_language_has_its_typefaces_data(): list<var> {
        return ["en", "ja", "ar", "zh-Hans", "fr", "ru", "es"].map(language => ({
                    tag: language
                }));
    }
    function test_every_language_has_its_typefaces(data: var): void {
        verify(Theme.displayFamily(data.tag) !== "");
        verify(Theme.sansFamily(data.tag) !== "");
    }
}
