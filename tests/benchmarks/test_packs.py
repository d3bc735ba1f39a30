"""Synthetic timelines: the same at each run, and as uneven as real ones."""

from collections import Counter

import pytest

from kiosk import paths
from kiosk.content.exhibit import Standing
from kiosk.content.loading import load
from tests.benchmarks.packs import DENSE_DAY, FIRST_YEAR, LAST_YEAR, SINCE, pack, with_moments


@pytest.mark.parametrize("count", [1, 10, 100, 1000, 10_000])
def test_a_pack_has_as_many_moments_as_asked_in_the_order_of_time(count: int) -> None:
    moments = pack(count).moments
    assert len({moment.id for moment in moments}) == len(moments) == count
    days = [moment.date.middle for moment in moments]
    assert days == sorted(days)
    assert all(FIRST_YEAR <= moment.date.year <= LAST_YEAR for moment in moments)
    assert any(moment.standing is Standing.PAGE for moment in moments)


def test_a_pack_is_the_same_each_time_and_another_by_another_seed() -> None:
    assert pack(200) == pack(200)
    assert pack(200) != pack(200, seed=1)


def test_there_is_no_pack_of_nothing() -> None:
    with pytest.raises(ValueError, match="0 moments"):
        pack(0)


def test_moments_are_clumped_and_few_are_important() -> None:
    moments = pack(10_000).moments
    day = sum(moment.date.first <= DENSE_DAY <= moment.date.last for moment in moments)
    assert day > 400
    decades = Counter(moment.date.year // 10 for moment in moments)
    assert max(decades.values()) > 4 * sorted(decades.values())[len(decades) // 2]
    ranks = Counter(moment.importance for moment in moments)
    assert set(ranks) == set(range(1, 10))
    assert ranks[1] > 5 * ranks[9]


def test_nothing_has_come_after_the_page_before_it() -> None:
    later = [moment for moment in pack(10_000).moments if moment.standing is Standing.SINCE]
    assert later
    assert all(moment.date.last >= SINCE for moment in later)


def test_the_rest_of_the_exhibit_stays_and_everything_leads_somewhere() -> None:
    real = load(paths.exhibit())
    exhibit = with_moments(real, 50)
    assert exhibit.concept == real.concept
    sources = {source.id for source in exhibit.sources}
    threads = {thread.id for thread in exhibit.threads}
    for moment in exhibit.timeline.moments:
        assert moment.credit.source in sources
        assert set(moment.threads) <= threads
