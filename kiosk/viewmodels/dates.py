"""Dates written for people, in the order and with the month names of their language."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from kiosk.content.dates import PartialDate, Precision

#: Locales whose code is not that of the language; that of Arabic writes the digits 0 to 9.
_LOCALES = {"ar": "ar_AE", "en": "en_GB", "zh-Hans": "zh_Hans_CN"}


@dataclass(frozen=True, slots=True)
class Patterns:
    """How a language writes its dates; each takes ``day``, ``month`` and ``year`` as written."""

    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    day_and_month: str = "{day} {month}"
    year: str = "{year}"  # that stands alone
    decade: str = "{year}s"
    month_alone: str = "{month}"
    first: str = "{day}"  # the first day of a month


_EAST_ASIAN = Patterns(
    "{year}年{number}月{day}日",
    "{year}年{number}月",
    "{number}月{day}日",
    "{year}年",
    "{year}年代",
    "{number}月",
)
_PATTERNS = {
    "ar": Patterns(decade="عقد {year}"),
    "es": Patterns(
        "{day} de {month} de {year}",
        "{month} de {year}",
        "{day} de {month}",
        decade="década de {year}",
    ),
    "fr": Patterns(decade="années {year}", first="{day}er"),
    "ja": _EAST_ASIAN,
    "ru": Patterns(
        "{day} {month} {year} г.", "{month} {year} г.", year="{year} г.", decade="{year}-е"
    ),
    "zh-Hans": _EAST_ASIAN,
}


@lru_cache
def locale(language: str) -> QLocale:
    """The locale whose names of months and digits a language of the exhibit uses."""
    found = QLocale(_LOCALES.get(language, language))
    found.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return found


def spoken(date: PartialDate, language: str) -> str:
    """The whole date: 10 September 2012, September 2012, 1994, 1990s; 1994年, 1994 г."""
    patterns = _PATTERNS.get(language, Patterns())
    match date.precision:
        case Precision.DECADE:
            return _write(patterns.decade, date, language)
        case Precision.YEAR:
            return _write(patterns.year, date, language)
        case Precision.MONTH:
            return _write(patterns.month, date, language)
        case Precision.DAY:
            return _write(patterns.day, date, language)


def year(date: PartialDate, language: str) -> str:
    """The year or decade alone: 2012, 1990s."""
    if date.precision is Precision.DECADE:
        return spoken(date, language)
    return locale(language).toString(date.year)


def within_year(date: PartialDate, language: str) -> str:
    """What is known below the year: 10 September, September, or nothing."""
    if date.month is None:
        return ""
    patterns = _PATTERNS.get(language, Patterns())
    return _write(patterns.day_and_month if date.day else patterns.month_alone, date, language)


def brief(date: PartialDate, language: str) -> str:
    """A month with its year, or a day with its month, in few letters: Mar 2012, 15 Mar."""
    patterns = _PATTERNS.get(language, Patterns())
    if patterns is _EAST_ASIAN:
        return _write(patterns.day_and_month if date.day else patterns.month, date, language)
    tongue = locale(language)
    if date.day:
        return tongue.toString(QDate(date.year, date.month or 1, date.day), "d MMM")
    month = tongue.standaloneMonthName(date.month or 1, QLocale.FormatType.ShortFormat)
    return f"{month} {tongue.toString(date.year)}"


def span(first: PartialDate, last: PartialDate, language: str) -> str:
    """A stretch of years: 2020–21, 1999–2001, or one year."""
    if first.year == last.year:
        return year(first, language)
    whole = locale(language).toString(last.year)
    short = whole[-2:] if first.year // 100 == last.year // 100 else whole
    return f"{locale(language).toString(first.year)}–{short}"


def _write(pattern: str, date: PartialDate, language: str) -> str:
    tongue = locale(language)
    month = date.month or 1
    # A month beside its day may need another case than one that stands alone.
    named = (
        tongue.toString(QDate(date.year, month, date.day), "d MMMM").split(" ", 1)[-1]
        if date.day
        else tongue.standaloneMonthName(month)
    )
    day = tongue.toString(date.day) if date.day else ""
    if date.day == 1:
        day = _PATTERNS.get(language, Patterns()).first.format(day=day)
    return pattern.format(
        day=day,
        month=named,
        number=month,
        year=tongue.toString(date.year),
    )
