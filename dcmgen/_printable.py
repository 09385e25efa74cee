"""Text in messages, reports and listings: text from files, and numbers with nouns."""

from __future__ import annotations

_UNPRINTABLE = (
    (0x00, 0x1F),
    (0x7F, 0x9F),
    (0x061C, 0x061C),  # marks, embeddings, overrides and isolates of the bidirectional algorithm
    (0x200E, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0xD800, 0xDFFF),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
    (0xFFFE, 0xFFFF),
    (0xE0000, 0xE007F),
)
"""Ranges of characters that change how other text is shown, or that cannot be encoded."""


class _Table:
    def __getitem__(self, code: int) -> str:
        for first, last in _UNPRINTABLE:
            if first <= code <= last:
                return chr(code).encode("unicode_escape").decode("ascii")
        raise LookupError


_TABLE = _Table()


def printable(text: str) -> str:
    r"""Return text in which control characters are escaped, so that it is one line and cannot affect a terminal.

    Every text of a file that becomes part of a message, a report or a listing passes through this function, because it
    may contain anything: line breaks that fake lines of a log, escape sequences that control a terminal, and characters
    that reverse the direction of the text that follows.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    str
        The text with Python's escape sequences in place of C0 and C1 control characters, line and paragraph separators,
        bidirectional control characters, other invisible format characters, and surrogates.

    Examples
    --------
    >>> printable("Doe\x1b[2J\r\nroot")
    'Doe\\x1b[2J\\r\\nroot'
    """
    return text if text.isprintable() else text.translate(_TABLE)


def counted(number: int, noun: str) -> str:
    """Return a number with a noun, such as ``"1 frame"`` or ``"1,200 frames"``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
