"""Errors for names that are not keywords, and for elements that are not in the dataset."""

from __future__ import annotations

from dcmgen.errors import AbsentError, AbsentTagError, KeywordError
from dcmgen.model.convert import describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_OLD_NAMES = {
    "write_file": "Use the method save_as",
    "fix_meta_info": "The writer completes File Meta Information; pass enforce_file_format=True to save_as",
    "set_original_encoding": "Values are decoded and encoded as they are read and written; nothing needs to be set",
    "AddNew": "Use the method add_new",
    "_pixel_array": "Use the property pixel_array",
    "read_encoding": "Use ds.SpecificCharacterSet",
    "is_undefined_length_sequence_item": "The writer chooses the length, and keeps it for unchanged items",
}


_ABSENT_ADVICE = "Check with `in`, or use ds.get with a default"


class _Unknown(KeywordError):
    """A `KeywordError` that searches for the nearest keyword only when it is printed, so that hasattr() is fast."""

    # tracebacks show the public class
    __module__ = KeywordError.__module__
    __qualname__ = KeywordError.__qualname__

    def __init__(self, name: str) -> None:
        # With `name`, but without `obj`, Python does not add another suggestion to the traceback.
        AttributeError.__init__(self, name, name=name)

    def __str__(self) -> str:
        name = str(self.args[0])
        advice = _OLD_NAMES.get(name, "") or _nearest(name)
        return f"{name!r} is not a keyword of the standard" + (f". {advice}" if advice else "")

    def __reduce__(self) -> tuple[type[KeywordError], tuple[str]]:
        return KeywordError, (str(self),)


class _Absent(AbsentError):
    """An `AbsentError` that creates its message only when it is printed, so that getattr() with a default is fast."""

    __module__ = AbsentError.__module__
    __qualname__ = AbsentError.__qualname__

    def __init__(self, tag: int) -> None:
        AttributeError.__init__(self, tag)

    def __str__(self) -> str:
        return f"{describe(self.args[0])} is not in the dataset. {_ABSENT_ADVICE}"

    def __reduce__(self) -> tuple[type[AbsentError], tuple[str]]:
        return AbsentError, (str(self),)


def unknown(name: str) -> KeywordError:
    """Return the error for a name that is neither an attribute nor a keyword."""
    return _Unknown(name)


def absent(tag: int) -> AbsentError:
    """Return the error for the keyword of an element that is not in the dataset."""
    return _Absent(tag)


def absent_tag(tag: int) -> AbsentTagError:
    """Return the error for the tag of an element that is not in the dataset."""
    return AbsentTagError("not in the dataset", tag_path=describe(tag), advice=_ABSENT_ADVICE)


def _nearest(name: str) -> str:
    from dcmgen.dictionary.data.elements import TAGS

    found = nearest(name, TAGS)
    return f"Did you mean {found}?" if found else ""


def nearest(name: str, keywords: Iterable[str]) -> str:
    """Return the keyword that is most similar to a name.

    Parameters
    ----------
    name : str
        Name that is not a keyword, such as ``"PatientsName"``.
    keywords : iterable of str
        Keywords to search.

    Returns
    -------
    str
        Most similar keyword; empty if no keyword is similar, or if the name does not look like a keyword.

    Examples
    --------
    >>> nearest("PatientsName", ["PatientID", "PatientName"])
    'PatientName'
    """
    if not name[:1].isalpha() or len(name) < 3:
        return ""
    by_case = {keyword.lower(): keyword for keyword in keywords}
    lowered = name.lower()
    for candidate in (lowered, lowered + "sequence", lowered.removesuffix("s") + "sequence", lowered.removesuffix("s")):
        if candidate in by_case:
            return by_case[candidate]
    if not name[:1].isupper():
        return ""
    import difflib

    found = difflib.get_close_matches(lowered, by_case, n=1, cutoff=0.75)
    return by_case[found[0]] if found else ""
