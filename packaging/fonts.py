"""Make the bundled fonts: subsets of the Noto families that hold what the exhibit can say.

Latin, Greek and Cyrillic are kept whole, so that a curator's new words are covered; Arabic is kept
whole too, since its letters join; Chinese and Japanese keep the characters that the packs use,
because a whole CJK font weighs 19 MB. These bear families of their own: under their first name a
system that has the whole fonts would map those into memory, and they would never be fallbacks; and
Arabic is not as it was: its lines are as high as the Latin ones, where Noto’s are 1.6 times that,
and a screen laid out for one would not hold the other.

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
#: Kana and full-width forms, so that a few new words are covered, and the ellipsis, which stands in
#: the middle of its line there.
KANA = [*range(0x3000, 0x3100), *range(0xFF01, 0xFF5F), 0x2026]

#: Of Noto's Latin faces, in parts of the em.
ASCENT, DESCENT = 1.069, 0.293


@dataclass(frozen=True, slots=True)
class Face:
    """One font file to make: where it comes from and which characters stay in it."""

    name: str
    source: str
    characters: str  # western, arabic or cjk
    index: int = 0
    family: str = ""  # a name of its own for the subset


FACES = (
    Face("NotoSans-Regular", "truetype/noto/NotoSans-Regular.ttf", "western"),
    Face("NotoSans-Bold", "truetype/noto/NotoSans-Bold.ttf", "western"),
    Face("NotoSerif-Regular", "truetype/noto/NotoSerif-Regular.ttf", "western"),
    Face("NotoSerifDisplay-Regular", "truetype/noto/NotoSerifDisplay-Regular.ttf", "western"),
    Face(
        "ExhibitSansArabic-Regular",
        "truetype/noto/NotoSansArabic-Regular.ttf",
        "arabic",
        family="Exhibit Sans Arabic",
    ),
    Face(
        "ExhibitSansArabic-Bold",
        "truetype/noto/NotoSansArabic-Bold.ttf",
        "arabic",
        family="Exhibit Sans Arabic",
    ),
    Face(
        "ExhibitNaskhArabic-Regular",
        "truetype/noto/NotoNaskhArabic-Regular.ttf",
        "arabic",
        family="Exhibit Naskh Arabic",
    ),
    Face(
        "ExhibitSansJP-Regular",
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "cjk",
        0,
        "Exhibit Sans JP",
    ),
    Face(
        "ExhibitSansJP-Bold",
        "opentype/noto/NotoSansCJK-Bold.ttc",
        "cjk",
        0,
        "Exhibit Sans JP",
    ),
    Face(
        "ExhibitSansSC-Regular",
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "cjk",
        2,
        "Exhibit Sans SC",
    ),
    Face(
        "ExhibitSansSC-Bold",
        "opentype/noto/NotoSansCJK-Bold.ttc",
        "cjk",
        2,
        "Exhibit Sans SC",
    ),
    Face(
        "ExhibitSerifJP-Regular",
        "opentype/noto/NotoSerifCJK-Regular.ttc",
        "cjk",
        0,
        "Exhibit Serif JP",
    ),
    Face(
        "ExhibitSerifSC-Regular",
        "opentype/noto/NotoSerifCJK-Regular.ttc",
        "cjk",
        2,
        "Exhibit Serif SC",
    ),
)


def words_in_packs() -> set[int]:
    """Every character that any pack, or the interface, holds."""
    resources = ROOT / "resources"
    files = [*(resources / "exhibits").rglob("*.toml"), *(resources / "translations").glob("*.ts")]
    return {ord(letter) for file in files for letter in file.read_text("utf-8")}


def characters(kind: str) -> set[int]:
    """The code points to keep for a kind of face."""
    if kind == "western":
        return set(WESTERN)
    if kind == "arabic":
        return set(ARABIC)
    used = {code for code in words_in_packs() if code >= 0xA0}
    return (used - set(ARABIC) - set(range(0x370, 0x530))) | set(range(0x20, 0x7F)) | set(KANA)


def rename(font: TTFont, family: str) -> None:
    """Give a font a family of its own, in every name that says it."""
    table = font["name"]
    style = str(table.getDebugName(2))
    plain = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 3: plain, 4: f"{family} {style}", 6: plain}
    for record in list(table.names):
        if record.nameID in names and (record.langID in (0, 0x409)):
            record.string = names[record.nameID]
        elif record.nameID in (*names, 16, 17, 18, 21, 22):
            table.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    if "CFF " in font:
        font["CFF "].cff.fontNames = [plain]


def set_line(font: TTFont) -> None:
    """Give a font's lines the height that Noto's Latin lines have."""
    em = font["head"].unitsPerEm
    above, below = round(ASCENT * em), round(DESCENT * em)
    heading, system = font["hhea"], font["OS/2"]
    heading.ascent = system.sTypoAscender = system.usWinAscent = above
    heading.descent = system.sTypoDescender = -below
    system.usWinDescent = below
    heading.lineGap = system.sTypoLineGap = 0


def make(face: Face, fonts: Path) -> Path:
    """Write the subset of one face and return its path."""
    path = fonts / face.source
    font = TTCollection(path).fonts[face.index] if path.suffix == ".ttc" else TTFont(path)
    font.recalcTimestamp = False
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters(face.characters))
    cutter.subset(font)
    if face.family:
        rename(font, face.family)
    if face.characters == "arabic":
        set_line(font)
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
