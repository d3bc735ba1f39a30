"""A visit: who may be in front of the glass, what helps them, how long silence may last. No Qt."""

from kiosk.visit.aids import Aids
from kiosk.visit.visit import State, Times, Visit

__all__ = ["Aids", "State", "Times", "Visit"]
