"""Value representations (PS3.5 6.2): the table `REPRESENTATIONS` and the sets that are derived from it.

All other modules use this table. To add a value representation, add one line to it; the values are read, written,
converted and checked like those of the other representations of the same `Kind`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    T = TypeVar("T")


class VR:
    """Names of the value representations, as strings of two letters; ambiguous ones as in PS3.6."""

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
    """Python types of values; value representations of the same kind share their code."""

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
# importing struct for `calcsize` would take longer than the rest of this module
_SIZES = {"b": 1, "B": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "f": 4, "q": 8, "Q": 8, "d": 8}
_OF_ONE_VALUE = frozenset({Kind.BYTES, Kind.SEQUENCE})


class Representation:
    """Properties of a value representation.

    Parameters
    ----------
    vr : str
        Name of the value representation, two letters.
    kind : str
        One of the constants of `Kind`.
    code : str, optional
        Format character of `struct` for one value; for a VR of kind `Kind.BYTES`, for one word.
    long : bool, optional
        Whether the header has a 32-bit length in explicit VR (PS3.5 7.1.2).
    extended : bool, optional
        Whether Specific Character Set applies to the text.
    padding : bytes, optional
        Byte that makes the length even. The default is a space for text and no padding for binary values.
    length : int, optional
        Maximum length of a value in characters; for a person name, of one component group.
    fixed : bool, optional
        Whether each value must have exactly `length` characters.
    multiple : bool, optional
        Whether an element may have several values (PS3.5 6.4). The default is False for bytes and sequences, and True
        for all other kinds.
    limits : tuple of int, optional
        Lowest and highest value. The limits of binary integers follow from `code`.
    terms : bool, optional
        Whether the field classes of `dcmgen.model.fields` accept Enumerated Values and Defined Terms.

    Attributes
    ----------
    size : int
        Size of one value or word in bytes; 0 if the length varies.
    unit : int
        Number of bytes that the byte order reverses; 1 if the byte order has no effect.
    is_text : bool
        Whether the values are encoded as text.
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
"""Properties of each value representation, by VR."""

AMBIGUOUS = frozenset({"US or SS", "US or OW", "US or SS or OW", "OB or OW"})
"""VRs in PS3.6 that list alternatives; other elements of the dataset determine the actual VR."""


def _of(*kinds: str) -> frozenset[str]:
    """Return the VRs of the given kinds, with the ambiguous VRs whose alternatives are all of these kinds."""
    found = {vr for vr, row in REPRESENTATIONS.items() if row.kind in kinds}
    return frozenset(found | {choice for choice in AMBIGUOUS if found.issuperset(choice.split(" or "))})


def by_kind(values: Mapping[str, T]) -> dict[str, T]:
    """Convert a mapping by `Kind` to a mapping by VR.

    Parameters
    ----------
    values : mapping of str to object
        Values by `Kind`.

    Returns
    -------
    dict of str to object
        Values by VR, for all VRs of these kinds.
    """
    return {vr: values[row.kind] for vr, row in REPRESENTATIONS.items() if row.kind in values}


def _limits() -> Iterator[tuple[str, tuple[int, int]]]:
    for vr in (*REPRESENTATIONS, *AMBIGUOUS):
        known = [limits for part in vr.split(" or ") if (limits := REPRESENTATIONS[part].limits) is not None]
        if known:
            yield vr, (min(low for low, _ in known), max(high for _, high in known))


INTEGERS = _of(Kind.INTEGER)
"""Binary integers; Python type `int`."""

FLOATS = _of(Kind.FLOAT)
"""Binary floating-point numbers; Python type `float`."""

BYTES = _of(Kind.BYTES)
"""VRs whose values have the Python type `bytes`."""

NUMBER_STRINGS = _of(Kind.DECIMAL, Kind.INTEGER_STRING)
"""Numbers that are encoded as text."""

TEMPORAL = _of(Kind.DATE, Kind.DATE_TIME, Kind.TIME)
"""Dates and times."""

NUMBERS = INTEGERS | FLOATS | NUMBER_STRINGS
"""All numbers, binary or encoded as text."""

STRINGS = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.is_text)
"""VRs that are encoded as text."""

TEXTS = STRINGS - NUMBER_STRINGS
"""VRs whose values have the Python type `str` or a subclass. An empty value is an empty string."""

BACKSLASH_SEPARATED = frozenset(vr for vr in STRINGS if REPRESENTATIONS[vr].multiple)
"""VRs that are encoded as text with backslashes between the values."""

TEXT_OF_ONE = STRINGS - BACKSLASH_SEPARATED
"""VRs of text in which a backslash does not separate values."""

EXTENDED = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.extended)
"""VRs of text to which Specific Character Set applies."""

SPACE_PADDED = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.padding == b" ")
"""VRs that are padded with a space; all others are padded with a null byte if necessary."""

WITH_TERMS = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.terms)
"""VRs whose field classes accept Enumerated Values and Defined Terms."""

ENUMERATED = WITH_TERMS | NUMBERS
"""VRs of attributes that can have Enumerated Values; type checkers do not know those of numbers."""

SHORT = frozenset(vr for vr, row in REPRESENTATIONS.items() if not row.long)
"""VRs with a 16-bit length in explicit VR."""

LONG = frozenset(vr for vr, row in REPRESENTATIONS.items() if row.long)
"""VRs with a 32-bit length in explicit VR."""

UNITS = {vr: row.unit for vr, row in REPRESENTATIONS.items() if row.unit > 1}
"""Number of bytes that the byte order reverses, for the VRs on which it has an effect."""

LIMITS = dict(_limits())
"""Lowest and highest integer, for the VRs that have limits."""
