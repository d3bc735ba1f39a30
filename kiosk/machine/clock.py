"""The wall clock, of opening hours and the day of a visit and of nothing else."""

import time
from datetime import datetime


def now() -> datetime:
    """The time, in the time zone that the machine has by now.

    One that is set while the exhibit runs (timedatectl(1)) is seen only by who asks for it
    (tzset(3)); ``TZ`` in the environment rules over it.
    """
    if hasattr(time, "tzset"):  # Windows has none
        time.tzset()
    return datetime.now().astimezone()
