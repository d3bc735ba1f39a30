"""Make the bundled fonts: subsets of the Noto families that hold what the exhibit can say.

Latin, Greek and Cyrillic are kept whole, so that a curator's new words are covered; Arabic is kept
whole too, since its letters join; Chinese and Japanese keep the characters that the packs use,
because a whole CJK font weighs 19 MB.

    python packaging/fonts.py [--from DIR]

The sources are Debian's packages ``fonts-noto-core`` and ``fonts-noto-cjk``.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "fonts"
DEBIAN = Path("/usr/share/fonts")

WESTERN = [
    *range(0x20, 0x7F),  # Basic Latin
    *range(0xA0, 0x250),  # Latin-1, Extended-A and -B
    *range(0x370, 0x400),  # Greek
    *range(0x400, 0x530),  # Cyrillic
    *range(0x2010, 0x2040),  # dashes, quotation marks, ellipsis
    *range(0x20A0, 0x20C0),  # currency
    *range(0x2190, 0x2194),  # arrows
    0x2116,
    0x2122,
    0x2212,
]
ARABIC = [
    *range(0x20, 0x7F),
    *range(0x600, 0x700),
    *range(0x200C, 0x2010),
    0xA0,
    0xAB,
    0xBB,
    0x2013,
    0x2014,
    0x2026,
]


@dataclass(frozen=True, slots=True)
class Face:
    """One font file to make: where it comes from and which characters stay in it."""

    name: str
    source: str
    characters: str  # western, arabic or cjk
    index: int = 0


FACES = (
    Face("NotoSans-Regular", "truetype/noto/NotoSans-Regular.ttf", "western"),
    Face("NotoSans-Bold", "truetype/noto/NotoSans-Bold.ttf", "western"),
    Face("NotoSerif-Regular", "truetype/noto/NotoSerif-Regular.ttf", "western"),
    Face("NotoSerifDisplay-Regular", "truetype/noto/NotoSerifDisplay-Regular.ttf", "western"),
    Face("NotoSansArabic-Regular", "truetype/noto/NotoSansArabic-Regular.ttf", "arabic"),
    Face("NotoNaskhArabic-Regular", "truetype/noto/NotoNaskhArabic-Regular.ttf", "arabic"),
    Face("NotoSansCJKjp-Regular", "opentype/noto/NotoSansCJK-Regular.ttc", "cjk", 0),
    Face("NotoSansCJKsc-Regular", "opentype/noto/NotoSansCJK-Regular.ttc", "cjk", 2),
    Face("NotoSerifCJKjp-Regular", "opentype/noto/NotoSerifCJK-Regular.ttc", "cjk", 0),
    Face("NotoSerifCJKsc-Regular", "opentype/noto/NotoSerifCJK-Regular.ttc", "cjk", 2),
)


def words_in_packs() -> set[int]:
    """Every character that any pack's text or structure holds."""
    files = (ROOT / "resources" / "exhibits").rglob("*.toml")
    return {ord(letter) for file in files for letter in file.read_text("utf-8")}


def characters(kind: str) -> set[int]:
    """The code points to keep for a kind of face."""
    if kind == "western":
        return set(WESTERN)
    if kind == "arabic":
        return set(ARABIC)
    return {code for code in words_in_packs() if code >= 0x2E80} | set(range(0x20, 0x7F))


def make(face: Face, fonts: Path) -> Path:
    """Write the subset of one face and return its path."""
    path = fonts / face.source
    font = TTCollection(path).fonts[face.index] if path.suffix == ".ttc" else TTFont(path)
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters(face.characters))
    cutter.subset(font)
    target = TARGET / f"{face.name}{'.otf' if 'CFF ' in font else '.ttf'}"
    font.save(target)
    return target


def main() -> None:
    """Make every face."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="fonts", type=Path, default=DEBIAN, help="folder of fonts")
    fonts = parser.parse_args().fonts
    TARGET.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        target = make(face, fonts)
        print(f"{target.name}  {target.stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    main()
