"""The QR codes of the sources' addresses, made with the exhibit: showing one costs nothing."""

from functools import lru_cache


@lru_cache(maxsize=256)
def code(text: str) -> tuple[str, ...]:
    """The modules of a text's QR code without its quiet zone: row by row, "1" dark and "0" light.

    Error correction is at least M, so that a reflection on the glass does no harm.
    """
    if not text:
        return ()
    import segno  # noqa: PLC0415 (here: it brings urllib and ssl along, 5 MB)

    return tuple(
        "".join("1" if dark else "0" for dark in row)
        for row in segno.make_qr(text, error="m").matrix
    )
