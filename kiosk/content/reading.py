"""How long words take to read.

Of the IReST texts (Trauzettel-Klosinski and others, 2012) adults read 228 English words a minute,
or 255 Chinese characters, or 357 Japanese ones.
"""

from kiosk.content import markup

_FIRST_CJK = "\u2e80"
_LETTERS_A_WORD = {"zh": 255 / 228, "ja": 357 / 228}


def english_words(text: str, language: str) -> int:
    """How many English words take as long to read."""
    letters = _LETTERS_A_WORD.get(language.partition("-")[0])
    if letters is None:
        return count_words(text)
    plain, _ = markup.read(text)
    dense = sum(letter >= _FIRST_CJK and letter.isalnum() for letter in plain)
    spaced = "".join(" " if letter >= _FIRST_CJK else letter for letter in plain)
    return round(dense / letters) + count_words(spaced)


def count_words(text: str) -> int:
    """Words as a reader counts them: “1 May” is two, a dash is none."""
    plain, _ = markup.read(text)
    return sum(any(letter.isalnum() for letter in word) for word in plain.split())
