"""Cleaning of text: words of a medical vocabulary remain, except those of an identity (PS3.15 E.3.5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module

from dcmgen.codes.data.schemes import SCHEMES
from dcmgen.dictionary.data.elements import TAGS

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_DATE = re.compile(r"(?<![^\W_])(\d{4})([-./]?)(\d{2})\2(\d{2})(?![^\W_])")
"""A date as year, month and day, with or without separators."""
_TOKEN = re.compile(rf"{_DATE.pattern}|(?P<word>{_WORD.pattern})")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof", "md", "phd", "rn", "frau", "herr", "mme", "nurse"})
"""Words next to which a word is a name, even if it is a medical term: "Dr. Hand"."""
_TECHNIQUE_WORDS = """
    ap pa lat lao rao lpo rpo ct mr mri mra cta pet us xr dx cr ap2 t1 t2 t1w t2w pd flair dwi adc tse fse gre epi
    stir tof swi bold dti 2d 3d 4d hr mip mpr sag cor tra ax axial coronal sagittal oblique wo w with without
    contrast iv and of the for in to series scan scout localizer localiser recon soft lung bone brain std standard
    plain
"""
_TECHNIQUE = frozenset(_TECHNIQUE_WORDS.split())
"""Words of acquisition techniques that PS3.16 does not contain."""
SHORTEST = 3
"""Number of characters from which a part of an identity is recognized in a text."""


@cache
def vocabulary() -> frozenset[str]:
    """Return the words that are safe in lower case: those of the code meanings of PS3.16, and of the keywords of PS3.6."""
    meanings: list[str] = []
    for module in SCHEMES.values():
        for each in import_module(f"dcmgen.codes.data.{module}").CODES.values():
            meanings += each[1::2]
    # one search in all texts takes half the time of a search in each
    found = {word for word in _WORD.findall("\n".join(meanings).lower()) if not any(map(str.isdigit, word))}
    found.update(part.lower() for part in _PART.findall("\n".join(TAGS)) if part.isalpha())
    return _TECHNIQUE.union(word for word in found if len(word) > 1)


def is_safe(text: str) -> bool:
    """Return whether a text consists of words of the vocabulary only."""
    return all(word.lower() in vocabulary() for word in _WORD.findall(text))


class Cleaner:
    """Removes words from texts.

    Parameters
    ----------
    identity : iterable of str
        Values that identify a person or an institution. Their words are removed even if the vocabulary contains them.
    move_date : callable, optional
        Returns the replacement of a date of the form YYYYMMDD; None to remove it. By default, dates are removed.
    """

    def __init__(self, identity: Iterable[str], move_date: Callable[[str], str | None] = lambda _: None) -> None:
        self._move_date = move_date
        self.values = frozenset(value for value in identity if len(value) >= SHORTEST)
        self._words = frozenset(
            word.lower() for value in self.values for word in _WORD.findall(value) if len(word) >= SHORTEST
        )

    def identifies(self, text: str) -> bool:
        """Return whether a text contains a value or a word of the identity."""
        if any(value in text for value in self.values):
            return True
        return not self._words.isdisjoint(word.lower() for word in _WORD.findall(text))

    def clean(self, text: str) -> str:
        """Return the words of a text that are in the vocabulary and not in the identity, with single spaces.

        Dates in the order year, month, day are replaced or removed.
        """
        kept: list[str] = []
        titled = False
        for match in _TOKEN.finditer(text):
            word = match["word"]
            if word is None:
                year, separator, month, day = match.group(1, 2, 3, 4)
                date = year + month + day
                moved = None if date in self._words else self._move_date(date)
                if moved is not None:
                    kept.append(separator.join((moved[:4], moved[4:6], moved[6:])))
                continue
            lower = word.lower()
            if lower in vocabulary() and lower not in self._words and lower not in _TITLES and not titled:
                kept.append(word)
            titled = lower in _TITLES
        return " ".join(kept)
