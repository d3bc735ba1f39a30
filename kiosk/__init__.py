"""The Human Security Kiosk: a touchscreen exhibit of the concept, its history and its voice."""
