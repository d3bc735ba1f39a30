"""Dates as each of the exhibit's languages writes them."""

import tomllib

import pytest

from kiosk import paths
from kiosk.content.dates import PartialDate
from kiosk.viewmodels import dates

#: A decade, a year, a month and a day.
SPOKEN = {
    "en": ("1990s", "2012", "September 2012", "10 September 2012"),
    "ja": ("1990年代", "2012年", "2012年9月", "2012年9月10日"),
    "ar": ("عقد 1990", "2012", "سبتمبر 2012", "10 سبتمبر 2012"),
    "zh-Hans": ("1990年代", "2012年", "2012年9月", "2012年9月10日"),
    "fr": ("années 1990", "2012", "septembre 2012", "10 septembre 2012"),
    "ru": ("1990-е", "2012 г.", "сентябрь 2012 г.", "10 сентября 2012 г."),
    "es": ("década de 1990", "2012", "septiembre de 2012", "10 de septiembre de 2012"),
}

#: What stands below a year: a day.
WITHIN_YEAR = {
    "en": "10 September",
    "ja": "9月10日",
    "ar": "10 سبتمبر",
    "zh-Hans": "9月10日",
    "fr": "10 septembre",
    "ru": "10 сентября",
    "es": "10 de septiembre",
}

LANGUAGES = pytest.mark.parametrize("language", [*SPOKEN])


def date(written: str) -> PartialDate:
    return PartialDate.parse(written)


def test_every_language_that_is_welcomed_has_its_dates_tested() -> None:
    exhibit = tomllib.loads((paths.exhibit() / "exhibit.toml").read_text("utf-8"))
    assert {welcome["language"] for welcome in exhibit["welcomes"]} == {*SPOKEN} == {*WITHIN_YEAR}


@LANGUAGES
def test_a_date_is_spoken_as_far_as_it_is_known(language: str) -> None:
    written = ("1990s", "2012", "2012-09", "2012-09-10")
    assert tuple(dates.spoken(date(each), language) for each in written) == SPOKEN[language]


@LANGUAGES
def test_a_year_is_written_without_a_mark_between_its_digits(language: str) -> None:
    year = "2012"
    for written in ("2012", "2012-09", "2012-09-10"):
        assert dates.year(date(written), language) == year
    assert dates.year(date("1990s"), language) == SPOKEN[language][0]


@LANGUAGES
def test_below_a_year_stands_what_is_known_of_it(language: str) -> None:
    assert dates.within_year(date("2012-09-10"), language) == WITHIN_YEAR[language]
    assert dates.within_year(date("2012"), language) == ""
    assert dates.within_year(date("1990s"), language) == ""


@pytest.mark.parametrize(
    ("language", "month"),
    [
        ("en", "September"),
        ("ja", "9月"),
        ("ar", "سبتمبر"),
        ("fr", "septembre"),
        ("ru", "сентябрь"),
        ("es", "septiembre"),
    ],
)
def test_a_month_alone_stands_in_its_basic_form(language: str, month: str) -> None:
    assert dates.within_year(date("2012-09"), language) == month


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("en", "Mar 2012", "15 Mar"),
        ("ja", "2012年3月", "3月15日"),
        ("ar", "مارس 2012", "15 مارس"),
        ("zh-Hans", "2012年3月", "3月15日"),
        ("fr", "mars 2012", "15 mars"),
        ("ru", "март 2012", "15 мар."),
        ("es", "mar 2012", "15 mar"),
    ],
)
def test_on_the_axis_a_date_is_short_and_in_the_order_of_its_language(
    language: str, month: str, day: str
) -> None:
    assert dates.brief(date("2012-03"), language) == month
    assert dates.brief(date("2012-03-15"), language) == day


@LANGUAGES
def test_the_twelve_months_have_twelve_names(language: str) -> None:
    days = [date(f"2012-{month:02}-10") for month in range(1, 13)]
    months = [date(f"2012-{month:02}") for month in range(1, 13)]
    for told in (days, months):
        assert len({dates.spoken(each, language) for each in told}) == 12
        assert len({dates.within_year(each, language) for each in told}) == 12


@LANGUAGES
def test_a_stretch_of_years_is_short_within_a_century(language: str) -> None:
    short, long, one = ("2020–21", "1999–2001", "2020")
    assert dates.span(date("2020-03-11"), date("2021-03-22"), language) == short
    assert dates.span(date("1999"), date("2001"), language) == long
    assert dates.span(date("2020-03-11"), date("2020-09-25"), language) == one


def test_a_language_without_patterns_of_its_own_is_written_day_month_year() -> None:
    assert dates.spoken(date("2012-09-10"), "de") == "10 September 2012"
