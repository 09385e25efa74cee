"""The value representations of PS3.5 6.2: one table, `REPRESENTATIONS`, and the sets that follow from it.

Every other module derives what it needs to know about a VR from here. A new value representation is one line of the
table; its values are read, written, converted and checked like those of the others of its `Kind`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    T = TypeVar("T")


class VR:
    """Names of the value representations; each equals its two letters."""

    AE = "AE"
    AS = "AS"
    AT = "AT"
    CS = "CS"
    DA = "DA"
    DS = "DS"
    DT = "DT"
    FD = "FD"
    FL = "FL"
    IS = "IS"
    LO = "LO"
    LT = "LT"
    OB = "OB"
    OD = "OD"
    OF = "OF"
    OL = "OL"
    OV = "OV"
    OW = "OW"
    PN = "PN"
    SH = "SH"
    SL = "SL"
    SQ = "SQ"
    SS = "SS"
    ST = "ST"
    SV = "SV"
    TM = "TM"
    UC = "UC"
    UI = "UI"
    UL = "UL"
    UN = "UN"
    UR = "UR"
    US = "US"
    UT = "UT"
    UV = "UV"

    US_SS = "US or SS"
    US_OW = "US or OW"
    US_SS_OW = "US or SS or OW"
    OB_OW = "OB or OW"


class Kind:
    """What a value is in Python; value representations of one kind share their code."""

    BYTES = "bytes"
    """`bytes`."""
    DATE = "date"
    """`dcmgen.values.temporal.DA`."""
    DATE_TIME = "date and time"
    """`dcmgen.values.temporal.DT`."""
    DECIMAL = "decimal string"
    """`dcmgen.values.numbers.DS`."""
    FLOAT = "float"
    """`float`."""
    INTEGER = "integer"
    """`int`."""
    INTEGER_STRING = "integer string"
    """`dcmgen.values.numbers.IS`."""
    NAME = "person name"
    """`dcmgen.values.person_name.PersonName`."""
    SEQUENCE = "sequence"
    """`dcmgen.model.sequence.Sequence`."""
    TAG = "tag"
    """`dcmgen.values.tag.Tag`."""
    TEXT = "text"
    """`str`."""
    TIME = "time"
    """`dcmgen.values.temporal.TM`."""
    UID = "uid"
    """`dcmgen.values.uid.UID`."""


_ENCODED_AS_TEXT = frozenset(
    {
        Kind.DATE,
        Kind.DATE_TIME,
        Kind.DECIMAL,
        Kind.INTEGER_STRING,
        Kind.NAME,
        Kind.TEXT,
        Kind.TIME,
        Kind.UID,
    }
)
# asking `struct.calcsize` would take longer than the rest of this module
_SIZES = {"b": 1, "B": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "f": 4, "q": 8, "Q": 8, "d": 8}
_OF_ONE_VALUE = frozenset({Kind.BYTES, Kind.SEQUENCE})


class Representation:
    """What the library knows of a value representation.

    Parameters
    ----------
    vr : str
        Two letters.
    kind : str
        One of `Kind`.
    code : str, optional
        Struct code of one value, for binary values; of one word, for bytes.
    long : bool, optional
        32-bit length in the header of explicit VR (PS3.5 7.1.2).
    extended : bool, optional
        Specific Character Set applies to the text.
    padding : bytes, optional
        Makes the length even; by default a space for text, and nothing for binary values, whose length is even.
    length : int, optional
        Maximum length of one value in characters, of a person name in characters of one component group.
    fixed : bool, optional
        `length` is the only one.
    multiple : bool, optional
        The element may have several values (PS3.5 6.4); by default all but bytes and sequences may.
    limits : tuple of int, optional
        Least and greatest value; those of binary integers follow from `code`.
    terms : bool, optional
        The field classes of `dcmgen.model.fields` accept Enumerated Values and Defined Terms.

    Attributes
    ----------
    size : int
        Bytes of one value, or of one word; 0 if the length of a value varies.
    unit : int
        Bytes that the byte order reverses; 1 if it has no effect.
    is_text : bool
        Values are encoded as text.
    """

    __slots__ = (
        "code",
        "extended",
        "fixed",
        "is_text",
        "kind",
        "length",
        "limits",
        "long",
        "multiple",
        "padding",
        "size",
        "terms",
        "unit",
        "vr",
    )

    def __init__(
        self,
        vr: str,
        kind: str,
        *,
        code: str = "",
        long: bool = False,
        extended: bool = False,
        padding: bytes | None = None,
        length: int | None = None,
        fixed: bool = False,
        multiple: bool | None = None,
        limits: tuple[int, int] | None = None,
        terms: bool = False,
    ) -> None:
        self.vr = vr
        self.kind = kind
        self.code = code
        self.long = long
        self.extended = extended
        self.is_text = kind in _ENCODED_AS_TEXT
        self.padding = padding if padding is not None else b" " if self.is_text else b""
        self.length = length
        self.fixed = fixed
        self.multiple = kind not in _OF_ONE_VALUE if multiple is None else multiple
        self.size = sum([_SIZES[each] for each in code])
        self.unit = _SIZES[code[0]] if code else 1
        self.limits = limits
        if kind == Kind.INTEGER:
            bits = 8 * self.size
            self.limits = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        self.terms = terms

    def __repr__(self) -> str:
        return f"<{self.vr}: {self.kind}>"


_TABLE = (
    Representation("AE", Kind.TEXT, length=16),
    Representation("AS", Kind.TEXT, length=4, fixed=True),
    Representation("AT", Kind.TAG, code="HH"),
    Representation("CS", Kind.TEXT, length=16, terms=True),
    Representation("DA", Kind.DATE, length=8, fixed=True),
    Representation("DS", Kind.DECIMAL, length=16),
    Representation("DT", Kind.DATE_TIME, length=26),
    Representation("FD", Kind.FLOAT, code="d"),
    Representation("FL", Kind.FLOAT, code="f"),
    Representation("IS", Kind.INTEGER_STRING, length=12, limits=(-(1 << 31), (1 << 31) - 1)),
    Representation("LO", Kind.TEXT, length=64, extended=True, terms=True),
    Representation("LT", Kind.TEXT, length=10240, extended=True, multiple=False),
    Representation("OB", Kind.BYTES, code="B", long=True, padding=b"\0"),
    Representation("OD", Kind.BYTES, code="d", long=True),
    Representation("OF", Kind.BYTES, code="f", long=True),
    Representation("OL", Kind.BYTES, code="I", long=True),
    Representation("OV", Kind.BYTES, code="Q", long=True),
    Representation("OW", Kind.BYTES, code="H", long=True),
    Representation("PN", Kind.NAME, length=64, extended=True),
    Representation("SH", Kind.TEXT, length=16, extended=True, terms=True),
    Representation("SL", Kind.INTEGER, code="i"),
    Representation("SQ", Kind.SEQUENCE, long=True),
    Representation("SS", Kind.INTEGER, code="h"),
    Representation("ST", Kind.TEXT, length=1024, extended=True, multiple=False),
    Representation("SV", Kind.INTEGER, code="q", long=True),
    Representation("TM", Kind.TIME, length=14),
    Representation("UC", Kind.TEXT, extended=True, long=True),
    Representation("UI", Kind.UID, length=64, padding=b"\0"),
    Representation("UL", Kind.INTEGER, code="I"),
    Representation("UN", Kind.BYTES, code="B", long=True),
    Representation("UR", Kind.TEXT, long=True, multiple=False),
    Representation("US", Kind.INTEGER, code="H"),
    Representation("UT", Kind.TEXT, extended=True, long=True, multiple=False),
    Representation("UV", Kind.INTEGER, code="Q", long=True),
)

REPRESENTATIONS: dict[str, Representation] = {row.vr: row for row in _TABLE}
"""VR → what the library knows of it."""

AMBIGUOUS = frozenset({"US or SS", "US or OW", "US or SS or OW", "OB or OW"})
"""VRs in PS3.6 of elements whose VR follows from the rest of the dataset."""


def _of(*kinds: str) -> frozenset[str]:
    """The VRs of some kinds, with the ambiguous ones that leave a choice among these only."""
    found = {vr for vr, row in REPRESENTATIONS.items() if row.kind in kinds}
    return frozenset(found | {choice for choice in AMBIGUOUS if found.issuperset(choice.split(" or "))})


def by_kind(values: Mapping[str, T]) -> dict[str, T]:
    """Spread a mapping from `Kind` over the value representations of these kinds."""
    return {vr: values[row.kind] for vr, row in REPRESENTATIONS.items() if row.kind in values}


def _limits() -> Iterator[tuple[str, tuple[int, int]]]:
    for vr in (*REPRESENTATIONS, *AMBIGUOUS):
        known = [limits for part in vr.split(" or ") if (limits := REPRESENTATIONS[part].limits) is not None]
        if known:
            yield vr, (min(low for low, _ in known), max(high for _, high in known))


INTEGERS = _of(Kind.INTEGER)
"""Binary integers, held as `int`."""

FLOATS = _of(Kind.FLOAT)
"""Binary floating-point numbers, held as `float`."""

BYTES = _of(Kind.BYTES)
"""Held as `bytes`."""

NUMBER_STRINGS = _of(Kind.DECIMAL, Kind.INTEGER_STRING)
"""Numbers that are encoded as text."""

NUMBERS = INTEGERS | FLOATS | NUMBER_STRINGS

STRINGS = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.is_text)
"""Encoded as text."""

BACKSLASH_SEPARATED = frozenset(vr for vr in STRINGS if REPRESENTATIONS[vr].multiple)
"""Encoded as text with backslashes between the values."""

TEXT_OF_ONE = STRINGS - BACKSLASH_SEPARATED
"""Text in which a backslash does not separate values."""

EXTENDED = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.extended)
"""Text to which Specific Character Set applies."""

SPACE_PADDED = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.padding == b" ")
"""Padded with a space; all others are padded with a null, where they need it."""

WITH_TERMS = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.terms)
"""VRs whose field classes accept terms."""

SHORT = frozenset(vr for vr, row in REPRESENTATIONS.items() if not row.long)
"""16-bit length in explicit VR."""

LONG = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.long)
"""32-bit length in explicit VR."""

UNITS = {vr: row.unit for vr, row in REPRESENTATIONS.items() if row.unit > 1}
"""Bytes that the byte order reverses, for the VRs on which it has an effect."""

LIMITS = dict(_limits())
"""Least and greatest integer of the VRs that have limits."""
