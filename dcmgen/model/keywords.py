"""What to say to a name that is no keyword, or not in the dataset."""

from __future__ import annotations

from dcmgen.errors import AbsentError, AbsentTagError, KeywordError
from dcmgen.model.convert import describe

_SYNTAX = "The transfer syntax tells: ds.file_meta.TransferSyntaxUID.{0}; dcmwrite and save_as take transfer_syntax="
_OLD_NAMES = {
    "is_little_endian": _SYNTAX.format("is_little_endian"),
    "is_implicit_VR": _SYNTAX.format("is_implicit_VR"),
    "write_file": "The method is save_as",
    "AddNew": "The method is add_new",
    "_pixel_array": "The property is pixel_array",
    "read_encoding": "The character set is ds.SpecificCharacterSet",
    "is_undefined_length_sequence_item": "Lengths are the writer's: an unchanged item keeps its own",
}


class _Unknown(KeywordError):
    """A `KeywordError` that looks for the nearest keyword only when someone reads it: hasattr() need not wait."""

    # tracebacks name the class that people know and catch
    __module__ = KeywordError.__module__
    __qualname__ = KeywordError.__qualname__

    def __init__(self, name: str) -> None:
        AttributeError.__init__(self, name)

    def __str__(self) -> str:
        name = str(self.args[0])
        advice = _OLD_NAMES.get(name, "") or _nearest(name)
        return f"{name!r} is no keyword of the standard" + (f". {advice}" if advice else "")

    def __reduce__(self) -> tuple[type[KeywordError], tuple[str]]:
        return KeywordError, (str(self),)


class _Absent(AbsentError):
    """An `AbsentError` that finds its words only when someone reads it: getattr() with a default need not wait."""

    __module__ = AbsentError.__module__
    __qualname__ = AbsentError.__qualname__

    def __init__(self, tag: int) -> None:
        AttributeError.__init__(self, tag)

    def __str__(self) -> str:
        return f"{describe(self.args[0])} is not in the dataset. Ask with `in`, or ds.get with a default"

    def __reduce__(self) -> tuple[type[AbsentError], tuple[str]]:
        return AbsentError, (str(self),)


def unknown(name: str) -> KeywordError:
    """The error for a name that is neither an attribute nor a keyword."""
    return _Unknown(name)


def absent(tag: int) -> AbsentError:
    """The error for the keyword of an element that is not in the dataset."""
    return _Absent(tag)


def absent_tag(tag: int) -> AbsentTagError:
    """The error for the tag of an element that is not in the dataset."""
    return AbsentTagError(
        "not in the dataset", tag_path=describe(tag), advice="Ask with `in`, or ds.get with a default"
    )


def _nearest(name: str) -> str:
    if not name[:1].isupper() or len(name) < 3:
        return ""
    found = nearest(name)
    return f"Did you mean {found}?" if found else ""


def nearest(name: str) -> str:
    """The keyword that a person who wrote `name` most likely meant; empty when none is near."""
    import difflib

    from dcmgen.dictionary.data.elements import TAGS

    by_case = {keyword.lower(): keyword for keyword in TAGS}
    lowered = name.lower()
    for candidate in (lowered, lowered + "sequence", lowered.removesuffix("s") + "sequence", lowered.removesuffix("s")):
        if candidate in by_case:
            return by_case[candidate]
    found = difflib.get_close_matches(lowered, by_case, n=1, cutoff=0.75)
    return by_case[found[0]] if found else ""
