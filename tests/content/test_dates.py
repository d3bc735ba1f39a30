from datetime import date

import pytest

from kiosk.content.dates import PartialDate, Precision


@pytest.mark.parametrize(
    ("written", "precision", "first", "last"),
    [
        ("1990s", Precision.DECADE, date(1990, 1, 1), date(1999, 12, 31)),
        ("1994", Precision.YEAR, date(1994, 1, 1), date(1994, 12, 31)),
        ("2012-02", Precision.MONTH, date(2012, 2, 1), date(2012, 2, 29)),
        ("2012-09-10", Precision.DAY, date(2012, 9, 10), date(2012, 9, 10)),
    ],
)
def test_a_date_knows_how_much_of_it_is_known(written, precision, first, last):
    read = PartialDate.parse(written)
    assert (read.precision, read.first, read.last, str(read)) == (precision, first, last, written)


def test_a_day_stands_at_its_noon_and_a_year_at_its_middle():
    assert PartialDate.parse("2012-09-10").middle == date(2012, 9, 10).toordinal() + 0.5
    assert PartialDate.parse("2011").middle == date(2011, 7, 2).toordinal() + 0.5


@pytest.mark.parametrize(
    "written", ["2015-13", "2015-02-30", "1994s", "94", "1.1.2015", "", "0000"]
)
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ValueError, match="is no"):
        PartialDate.parse(written)
