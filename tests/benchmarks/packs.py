"""Timelines of any number of moments, the same ones at each run: bursts, quiet years, a dense day.

They are made of the exhibit's own frozen records, so they enter it as a real pack does once it has
been read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from math import ceil, sqrt
from random import Random
from typing import TypeVar

from kiosk.content.dates import PartialDate, Precision
from kiosk.content.exhibit import Credit, Exhibit, Moment, Period, Standing, Timeline

FIRST_YEAR, LAST_YEAR = 1500, 2025
SEED = 20210322

#: The share of all moments that falls on one single day, and that falls into bursts around it.
ONE_DAY, BURSTS = 0.05, 0.60
#: Moments of one burst, and the days that it spreads over (standard deviation).
BURST_SIZE, BURST_DAYS = 40, 120
DENSE_DAY = date(1945, 6, 26)
#: How precisely a date is known, out of a hundred.
PRECISIONS = ((Precision.DAY, 70), (Precision.MONTH, 15), (Precision.YEAR, 15))
#: How moments stand to the page, out of a hundred.
STANDINGS = ((Standing.PAGE, 55), (Standing.CONTEXT, 35), (Standing.SINCE, 10))
#: From when on a moment can have come after the page.
SINCE = date(2021, 3, 23)

_Drawn = TypeVar("_Drawn")

_WHAT = (
    "Treaty of", "Congress of", "Charter for", "Report on", "Appeal from", "Conference in",
    "Flood in", "Famine in", "Peace of", "Assembly at", "Declaration of", "School in",
    "Vaccination in", "Election in", "Strike at", "Commission on", "Fund for", "Exodus from",
)  # fmt: skip
_WHERE = (
    "Westphalia", "Osaka", "Lagos", "Geneva", "Valparaíso", "Kyiv", "Kathmandu", "San Francisco",
    "Port-au-Prince", "the Upper Nile", "Ōtautahi", "Nova Scotia", "Utrecht", "Bandung",
    "Aceh", "the Sahel", "Samarkand", "Reykjavík", "Minas Gerais", "Timbuktu", "Hue",
)  # fmt: skip
_MORE = (
    "and what followed", "signed by twelve states", "after the war", "for the first time",
    "with all who had stayed", "before the harvest", "led by its teachers", "",  "", "", "",
)  # fmt: skip
_AGES = ("the long peace", "the years of want", "reconstruction", "the age of assemblies")


def pack(count: int, seed: int = SEED) -> Timeline:
    """A timeline of ``count`` moments in the order of time.

    Raises:
        ValueError: there is to be no moment at all.
    """
    if count < 1:
        raise ValueError(f"a timeline of {count} moments cannot be shown")
    chance = Random(f"{seed} {count}")
    days = sorted(islice(_days(count, chance), count))
    moments = [_moment(number, day, chance) for number, day in enumerate(days)]
    # A visit begins at a moment of the page, so there is one.
    moments[0] = replace(moments[0], standing=Standing.PAGE)
    return Timeline(
        title="How it came to be",
        start=PartialDate(Precision.YEAR, FIRST_YEAR),
        end=PartialDate(Precision.YEAR, LAST_YEAR),
        since="since then",
        periods=_periods(),
        moments=tuple(sorted(moments, key=lambda moment: moment.date.middle)),
    )


def with_moments(exhibit: Exhibit, count: int, seed: int = SEED) -> Exhibit:
    """An exhibit that is the same but for its timeline, whose credits lead to its first source."""
    timeline = pack(count, seed)
    credit = Credit(source=exhibit.sources[0].id, words=exhibit.sources[0].title)
    threads = [thread.id for thread in exhibit.threads]
    moments = tuple(
        replace(moment, credit=credit, threads=tuple(threads[number % 9 : number % 9 + 2]))
        for number, moment in enumerate(timeline.moments)
    )
    return replace(exhibit, timeline=replace(timeline, moments=moments))


def _days(count: int, chance: Random) -> Iterator[int]:
    """Days without order: the dense one, bursts, and the rest anywhere, denser in later times."""
    first, last = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()

    def anywhere() -> int:
        return first + round((last - first) * sqrt(chance.random()))

    yield from [DENSE_DAY.toordinal()] * ceil(count * ONE_DAY)
    for _ in range(round(count * BURSTS / BURST_SIZE)):
        middle = anywhere()
        for _ in range(BURST_SIZE):
            yield max(first, min(last, round(chance.gauss(middle, BURST_DAYS))))
    while True:
        yield anywhere()


def _moment(number: int, day: int, chance: Random) -> Moment:
    what, where, more = (chance.choice(words) for words in (_WHAT, _WHERE, _MORE))
    label = f"{what} {where}"
    title = f"{label} {more}".strip()
    return Moment(
        id=f"moment-{number}",
        date=_known(date.fromordinal(day), _drawn(PRECISIONS, chance)),
        standing=_standing(date.fromordinal(day), chance),
        # Few are of the first rank: 9 for one in a hundred, 1 for every third.
        importance=1 + int(9 * chance.random() ** 3),
        label=label,
        title=title,
        body=f"{title}: what had been promised to a few was asked for all.",
        words=None,
        credit=Credit(source="", words=""),
        threads=(),
    )


def _standing(day: date, chance: Random) -> Standing:
    drawn = _drawn(STANDINGS, chance)
    return Standing.CONTEXT if drawn is Standing.SINCE and day < SINCE else drawn


def _drawn(choices: Sequence[tuple[_Drawn, int]], chance: Random) -> _Drawn:
    return chance.choices([each for each, _ in choices], [weight for _, weight in choices])[0]


def _known(day: date, precision: Precision) -> PartialDate:
    month = day.month if precision is not Precision.YEAR else None
    return PartialDate(precision, day.year, month, day.day if precision is Precision.DAY else None)


def _periods() -> tuple[Period, ...]:
    span = (LAST_YEAR - FIRST_YEAR) // len(_AGES)
    tones = ("nineties", "commission", "nineties", "pandemic")
    return tuple(
        Period(
            id=f"period-{number}",
            title=title,
            start=PartialDate(Precision.YEAR, FIRST_YEAR + number * span),
            end=PartialDate(Precision.YEAR, FIRST_YEAR + number * span + span // 2),
            tone=tone,
        )
        for number, (title, tone) in enumerate(zip(_AGES, tones, strict=True))
    )
