"""What every entry of a pack's files has in common, and how a date is written in one."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainValidator

from kiosk.content.dates import PartialDate


class Entry(BaseModel):
    """Base of what is read from a pack: immutable, and closed to keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


WrittenDate = Annotated[PartialDate, PlainValidator(PartialDate.parse)]
