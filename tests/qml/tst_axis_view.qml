import QtQuick
import QtTest
import Exhibit.Theme
import Exhibit.Timeline

// The view onto time: what stays under a finger, and where the range ends.
TestCase {
    id: test

    name: "AxisView"
    when: windowShown

    AxisView {
        id: view

        first: 1000
        last: 2000
        length: 1000
        padding: 50
        mirrored: false
    }
    SignalSpy {
        id: settled

        target: view
        signalName: "settled"
    }

    // Where the view has come by.
    property list<real> centres

    Connections {
        target: view

        function onCentreChanged(): void {
            test.centres.push(view.centre);
        }
    }

    function init(): void {
        view.stop();
        view.mirrored = false;
        Theme.calm = false;
        view.jump(1500, view.wholeScale);
        settled.clear();
        centres = [];
    }

    function test_the_whole_range_fills_the_glass_but_for_its_padding(): void {
        fuzzyCompare(view.offset + view.along(view.first), view.padding, 0.001);
        fuzzyCompare(view.offset + view.along(view.last), view.length - view.padding, 0.001);
        verify(view.whole);
    }

    function test_mirrored_time_runs_from_right_to_left(): void {
        view.mirrored = true;
        fuzzyCompare(view.offset + view.along(view.first), view.length - view.padding, 0.001);
        fuzzyCompare(view.dayAt(view.padding), view.last, 0.001);
    }

    function test_zooming_keeps_the_day_under_the_finger_data(): var {
        return [
            {
                tag: "left to right",
                mirrored: false
            },
            {
                tag: "right to left",
                mirrored: true
            }
        ];
    }
    function test_zooming_keeps_the_day_under_the_finger(data: var): void {
        view.mirrored = data.mirrored;
        const day = view.dayAt(600);
        view.zoomAt(600, 3);
        tryCompare(view, "moving", false);
        fuzzyCompare(view.dayAt(600), day, 0.01);
        fuzzyCompare(view.scaling, 3 * view.wholeScale, 0.001);
    }

    function test_no_zoom_leaves_the_limits(): void {
        view.zoomAt(500, 1e6);
        tryCompare(view, "moving", false);
        verify(view.closest);
        fuzzyCompare(view.scaling, view.mostScale, 0.001);
        view.zoomAt(500, 1e-9);
        tryCompare(view, "moving", false);
        fuzzyCompare(view.scaling, view.leastScale, 0.001);
    }

    function test_a_pull_past_the_end_gives_way_ever_less(): void {
        view.jump(1500, 4 * view.wholeScale);
        const bound = view.bounded(900, view.scaling);
        const little = bound - view.softened(bound - 10);
        const much = bound - view.softened(bound - 1000);
        verify(little > 0 && little < 10);
        verify(much > little && much < view.length / 6 / view.scaling);
    }

    function test_a_journey_tells_when_it_has_ended_once(): void {
        view.travel(1300, 4 * view.wholeScale);
        compare(settled.count, 0);
        tryCompare(settled, "count", 1);
        verify(!view.moving);
    }

    function test_a_touch_stops_a_journey_where_it_is(): void {
        view.travel(1300, 8 * view.wholeScale);
        tryVerify(() => view.scaling > 1.5 * view.wholeScale);
        view.stop();
        const there = view.scaling;
        wait(60);
        compare(view.scaling, there);
    }

    function test_with_less_motion_there_is_no_journey(): void {
        Theme.calm = true;
        view.travel(1300, 4 * view.wholeScale);
        verify(!view.moving);
        fuzzyCompare(view.scaling, 4 * view.wholeScale, 0.001);
    }

    function test_what_is_in_sight_is_not_moved_to(): void {
        view.jump(1500, 4 * view.wholeScale);
        view.reveal(1510);
        compare(view.centre, 1500);
        view.reveal(1900);
        tryCompare(view, "moving", false);
        const place = view.offset + view.along(1900);
        verify(place > view.padding && place < view.length - view.padding);
    }

    function test_let_go_at_a_speed_it_glides_on_ever_slower_and_ends_once(): void {
        view.jump(1500, 4 * view.wholeScale);
        settled.clear();
        const goal = 1500 + 400 / view.scaling * Theme.glideSeconds / 4;
        centres = [];
        view.fling(-400);
        verify(view.moving);
        compare(view.centre, 1500);
        tryCompare(settled, "count", 1);
        verify(!view.moving);
        fuzzyCompare(view.centre, goal, 1e-6);
        verify(centres.length > 10);
        verify(centres.every((at, index) => index === 0 || at >= centres[index - 1]));
        const half = centres.findIndex(at => at > (1500 + goal) / 2);
        verify(half < centres.length / 3, "half of the way is done in a sixth of the time");
    }

    function test_let_go_beyond_the_end_it_comes_back(): void {
        view.jump(1500, 4 * view.wholeScale);
        settled.clear();
        view.centre = view.softened(900);
        view.fling(0);
        tryCompare(settled, "count", 1);
        compare(view.centre, view.bounded(900, view.scaling));
    }

    function test_a_touch_stops_a_glide_where_it_is(): void {
        view.jump(1500, 4 * view.wholeScale);
        view.fling(-400);
        tryVerify(() => view.centre > 1500);
        view.stop();
        const there = view.centre;
        verify(!view.moving);
        wait(60);
        compare(view.centre, there);
    }
}
