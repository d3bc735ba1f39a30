"""Take the README's pictures: the tour at two sizes, made small enough for a page."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "images" / "tour"
#: Which picture of which tour, and the width it is shrunk to, px.
PICTURES = (
    ("1920x1080", "attract", 960),
    ("1920x1080", "home", 640),
    ("1920x1080", "concept-protection", 640),
    ("1920x1080", "timeline-2012", 640),
    ("1920x1080", "address-loan", 640),
    ("1920x1080", "thread", 640),
    ("1920x1080", "sources", 640),
    ("1080x1920", "timeline", 360),
)
QUALITY = 88


def main() -> None:
    """Take both tours and keep what the README shows."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for size in sorted({size for size, _, _ in PICTURES}):
        out = ROOT / "build" / "pictures" / size
        subprocess.run(
            [sys.executable, "-m", "kiosk", "tour", str(out), "--size", size], cwd=ROOT, check=True
        )
    for size, name, width in PICTURES:
        picture = QImage(str(ROOT / "build" / "pictures" / size / f"{name}.png"))
        small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        upright = "-upright" if size == "1080x1920" else ""
        small.save(str(TARGET / f"{name}{upright}.jpg"), None, QUALITY)


if __name__ == "__main__":
    main()
