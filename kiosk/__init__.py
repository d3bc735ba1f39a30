"""The Human Security Kiosk: a touchscreen exhibit of the concept, its history and its voice."""

import time

#: When the program began, monotonic seconds.
STARTED = time.monotonic()
