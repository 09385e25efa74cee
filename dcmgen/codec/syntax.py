"""Transfer syntaxes, as far as the encoding of a dataset depends on them (PS3.5 Section 10 and Annex A)."""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.codec.scan import BIG, LITTLE, Layout, explicit, implicit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"
DEFLATED = "1.2.840.10008.1.2.1.99"
_GE_PRIVATE = "1.2.840.113619.5.2"


class Encoding:
    """How elements are encoded: byte order and whether headers carry the VR."""

    __slots__ = ("implicit", "layout", "scan")

    def __init__(self, is_implicit: bool, layout: Layout) -> None:
        self.implicit = is_implicit
        self.layout = layout
        self.scan: Callable[..., int] = implicit if is_implicit else explicit

    @property
    def big(self) -> bool:
        """Whether numbers have their most significant byte first."""
        return self.layout.big

    def __repr__(self) -> str:
        return f"<{'implicit' if self.implicit else 'explicit'} VR {'big' if self.big else 'little'} endian>"

    def __reduce__(self) -> tuple[object, ...]:
        return encoding, (self.implicit, self.layout.big)


_ENCODINGS = {
    (is_implicit, layout.big): Encoding(is_implicit, layout)
    for is_implicit in (True, False)
    for layout in (LITTLE, BIG)
}


def encoding(is_implicit: bool, big: bool) -> Encoding:
    """The one `Encoding` of these properties."""
    return _ENCODINGS[is_implicit, big]


ILE, ELE, EBE = encoding(True, False), encoding(False, False), encoding(False, True)


class Syntax:
    """A transfer syntax.

    Attributes
    ----------
    uid : str
        Its UID.
    encoding : Encoding
        How the dataset's elements are encoded.
    deflated : bool
        Whether the dataset is compressed as a whole.
    encapsulated : bool
        Whether Pixel Data holds fragments.
    known : bool
        Whether the standard has it.
    """

    __slots__ = ("deflated", "encapsulated", "encoding", "known", "uid")

    def __init__(self, uid: str, code: Encoding, deflated: bool, encapsulated: bool, known: bool = True) -> None:
        self.uid = uid
        self.encoding = code
        self.deflated = deflated
        self.encapsulated = encapsulated
        self.known = known


_SYNTAXES: dict[str, Syntax] = {
    IMPLICIT_LITTLE: Syntax(IMPLICIT_LITTLE, ILE, False, False),
    EXPLICIT_LITTLE: Syntax(EXPLICIT_LITTLE, ELE, False, False),
    EXPLICIT_BIG: Syntax(EXPLICIT_BIG, EBE, False, False),
    DEFLATED: Syntax(DEFLATED, ELE, True, False),
    _GE_PRIVATE: Syntax(_GE_PRIVATE, ILE, False, False),
}


def syntax(uid: str) -> Syntax:
    """The transfer syntax of a UID; one that the standard lacks is taken as Explicit VR Little Endian."""
    found = _SYNTAXES.get(uid)
    if found is None:
        facts = dictionary.transfer_syntax(uid)
        if facts is None:
            return Syntax(uid, ELE, False, False, known=False)
        little, is_implicit, deflated, encapsulated = facts
        found = _SYNTAXES[uid] = Syntax(uid, encoding(is_implicit, not little), deflated, encapsulated)
    return found


def is_uid(text: str) -> bool:
    """Whether a text can be a UID: digits and points."""
    return text.isascii() and text.replace(".", "").isdigit()
