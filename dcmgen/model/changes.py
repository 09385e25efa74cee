"""Changes of elements, and their text: the results of `set_path` and similar methods, and of `dcmgen.diff`."""

from __future__ import annotations

from dcmgen._printable import counted, printable
from dcmgen.model.sequence import Sequence
from dcmgen.model.store import Store
from dcmgen.values.multivalue import is_empty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    Kind = Literal["added", "removed", "changed"]

_LONGEST = 64
"""Number of bytes up to which a binary value is part of a change; a longer one is replaced by its digest."""
_LONGEST_TEXT = 200


class Digest:
    """Length and hash of a long binary value.

    Parameters
    ----------
    length : int
        Length in bytes.
    sha256 : str
        SHA-256 of the bytes in hexadecimal digits.

    Attributes
    ----------
    length : int
        Length in bytes.
    sha256 : str
        SHA-256 of the bytes in hexadecimal digits.
    """

    __slots__ = ("length", "sha256")

    def __init__(self, length: int, sha256: str) -> None:
        self.length = length
        self.sha256 = sha256

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Digest) and (self.length, self.sha256) == (other.length, other.sha256)

    def __hash__(self) -> int:
        return hash(self.sha256)

    def __repr__(self) -> str:
        return f"{self.length} bytes, SHA-256 {self.sha256[:12]}…"

    @classmethod
    def of(cls, value: bytes) -> Digest:
        """Return the length and the hash of a value."""
        from hashlib import sha256

        return cls(len(value), sha256(value).hexdigest())


class Change:
    """Difference of one element or item.

    ``str(change)`` is one line: ``PatientName: 'Doe^Jane' → 'Roe^Jane'``. The line of an element that was added starts
    with ``+``, and that of an element that was removed with ``-``.

    Parameters
    ----------
    path : str
        Path of the element or item, as `dcmgen.model.paths.Path` reads it.
    kind : {"added", "removed", "changed"}
        What happened.
    old, new : object, optional
        The values: a `Digest` for long binary values, a sequence or item as a whole. None if there is no value.
    old_vr, new_vr : str, optional
        The VRs; empty for an item, and for an element that does not exist.
    note : str, optional
        Description of the difference if there are no values.

    Attributes
    ----------
    path : str
        Path of the element or item.
    kind : {"added", "removed", "changed"}
        What happened.
    old, new : object
        The values.
    old_vr, new_vr : str
        The VRs.
    note : str
        Description of the difference if there are no values.
    """

    __slots__ = ("kind", "new", "new_vr", "note", "old", "old_vr", "path")

    def __init__(
        self,
        path: str,
        kind: Kind,
        old: Any = None,
        new: Any = None,
        old_vr: str = "",
        new_vr: str = "",
        *,
        note: str = "",
    ) -> None:
        self.path = path
        self.kind: Kind = kind
        self.old = digested(old)
        self.new = digested(new)
        self.old_vr = old_vr
        self.new_vr = new_vr
        self.note = note

    def __str__(self) -> str:
        if self.note:
            return f"{self.path}: {self.note}"
        if self.kind == "added":
            return f"+ {self.path}: {text_of(self.new)}"
        if self.kind == "removed":
            return f"- {self.path}: {text_of(self.old)}"
        old, new = text_of(self.old), text_of(self.new)
        if self.old_vr != self.new_vr:
            old, new = f"{self.old_vr} {old}", f"{self.new_vr} {new}"
        return f"{self.path}: {old} → {new}"

    def __repr__(self) -> str:
        return f"<Change {self}>"


def digested(value: Any) -> Any:
    """Return a value, or the digest of a long binary value."""
    return Digest.of(value) if isinstance(value, bytes) and len(value) > _LONGEST else value


def text_of(value: Any) -> str:
    """Return a value of a change as text in one line."""
    if isinstance(value, Sequence):
        return counted(len(value), "item")
    if isinstance(value, Store):
        return f"item of {counted(len(value._raw), 'element')}"
    if isinstance(value, Digest):
        return repr(value)
    if is_empty(value):
        return "(empty)"
    if isinstance(value, bytes):
        return f"{len(value)} bytes: {value[:16].hex(' ')}{' …' if len(value) > 16 else ''}"
    text = "\\".join(map(str, value)) if isinstance(value, list) else str(value)
    if len(text) > _LONGEST_TEXT:
        text = f"{text[:_LONGEST_TEXT]}…"
    text = printable(text)
    return f"'{text}'" if isinstance(value, str) or (isinstance(value, list) and isinstance(value[0], str)) else text
