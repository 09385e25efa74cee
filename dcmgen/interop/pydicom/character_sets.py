"""Specific Character Set of datasets of pydicom, which keep only the names of Python's codecs."""

from __future__ import annotations

import warnings

from dcmgen.values.charset import charset
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from dcmgen.values.charset import Charset


def charset_of(theirs: Any, inherited: Charset) -> Charset:
    """Return the character set in which a dataset was read."""
    from pydicom.dataelem import RawDataElement

    element = theirs.get_item(SPECIFIC_CHARACTER_SET) if SPECIFIC_CHARACTER_SET in theirs else None
    if isinstance(element, RawDataElement):
        value = (element.value or b"").decode("latin-1").strip(" \0")
        return charset([term.strip(" \0") for term in value.split("\\")])
    codecs = theirs.original_character_set
    names = [codecs] if isinstance(codecs, str) else list(codecs)
    terms = [] if element is None else terms_of(element.value)
    if not any(names):
        return charset(terms) if terms else inherited
    for known in (tuple(terms), inherited.terms):
        if known and codecs_of(known) == names:
            return charset(known)
    return charset(_terms_of(names))


def terms_of(value: Any) -> list[str]:
    """Return the terms of a value of Specific Character Set."""
    values = [value] if isinstance(value, str) or value is None else list(value)
    return [str(term or "") for term in values]


def codecs_of(terms: Sequence[str]) -> list[str]:
    """Return the names of Python's codecs for the terms of a Specific Character Set, as pydicom does."""
    from pydicom.charset import convert_encodings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return list(convert_encodings(list(terms)))


def _terms_of(codecs: list[str]) -> list[str]:
    """Return the terms of a Specific Character Set for the names of Python's codecs."""
    from pydicom.charset import python_encoding

    extended = len(codecs) > 1
    found = []
    for codec in codecs:
        terms = [term for term, each in python_encoding.items() if each == codec]
        wanted = [term for term in terms if term.startswith("ISO 2022") is extended]
        found.append((wanted or terms or [""])[0])
    return found
