#!/usr/bin/env bash
# Open the exhibit on the display; where there is none, take the tour on a virtual screen.
#
#     packaging/run.sh [options of human-security-kiosk run]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh
if .venv/bin/python packaging/display.py; then
    exec .venv/bin/human-security-kiosk run "$@"
fi
echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY leads to one), so the exhibit"
echo "opens on a virtual screen and its tour is taken: a picture of each screen."
.venv/bin/human-security-kiosk tour build/tour
echo "The pictures are in build/tour; open build/tour/index.html to see them all."
