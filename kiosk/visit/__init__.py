"""A visit: who may be in front of the glass, and for how long silence may last. No Qt."""

from kiosk.visit.visit import State, Times, Visit

__all__ = ["State", "Times", "Visit"]
