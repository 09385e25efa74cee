# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
"""The Value Representations of PS3.5 Table 6.2-1."""

from __future__ import annotations


class VRFacts:
    """What PS3.5 says of a VR.

    Attributes
    ----------
    name : str
        "Code String".
    repertoire : str
        "default" (ISO-IR 6), "extended" (as Specific Character Set says), "binary".
    characters : str
        The characters that are allowed, as the inside of a regular expression's character class; "" for all of the
        repertoire.
    length : int or None
        Maximum length of a value, or its only one; None where nothing but the length field limits it.
    unit : str
        Of `length`: "bytes", "characters", "characters per component group", "".
    fixed : bool
        `length` is the only one.
    padding : str
        What makes the length even: "space", "null", "" (it is even).
    controls : str
        The control characters that are allowed.
    multiple : bool
        May have several values (PS3.5 6.4).
    long : bool
        32-bit length in explicit VR (PS3.5 7.1.2).
    """

    __slots__ = (
        "characters",
        "controls",
        "fixed",
        "length",
        "long",
        "multiple",
        "name",
        "padding",
        "repertoire",
        "unit",
    )

    def __init__(
        self,
        name: str,
        repertoire: str,
        characters: str,
        length: int | None,
        unit: str,
        fixed: bool,
        padding: str,
        controls: str,
        multiple: bool,
        long: bool,
    ) -> None:
        self.name = name
        self.repertoire = repertoire
        self.characters = characters
        self.length = length
        self.unit = unit
        self.fixed = fixed
        self.padding = padding
        self.controls = controls
        self.multiple = multiple
        self.long = long


VRS: dict[str, VRFacts] = {
    "AE": VRFacts("Application Entity", "default", "", 16, "bytes", False, "space", "", True, False),
    "CS": VRFacts("Code String", "default", "A-Z0-9 _", 16, "bytes", False, "space", "", True, False),
    "DA": VRFacts("Date", "default", "0-9", 8, "bytes", True, "space", "", True, False),
    "DS": VRFacts("Decimal String", "default", "0-9+Ee. -", 16, "bytes", False, "space", "", True, False),
    "FD": VRFacts("Floating Point Double", "binary", "", 8, "bytes", True, "", "", True, False),
    "IS": VRFacts("Integer String", "default", "0-9+ -", 12, "bytes", False, "space", "", True, False),
    "LO": VRFacts("Long String", "extended", "", 64, "characters", False, "space", "\x1b", True, False),
    "LT": VRFacts("Long Text", "extended", "", 10240, "characters", False, "space", "\t\n\x0c\r\x1b", False, False),
    "OB": VRFacts("Other Byte", "binary", "", None, "", False, "null", "", False, True),
    "OW": VRFacts("Other Word", "binary", "", None, "", False, "", "", False, True),
    "PN": VRFacts(
        "Person Name", "extended", "", 64, "characters per component group", False, "space", "\x1b", True, False
    ),
    "SH": VRFacts("Short String", "extended", "", 16, "characters", False, "space", "\x1b", True, False),
    "SQ": VRFacts("Sequence of Items", "binary", "", None, "", False, "", "", False, True),
    "SS": VRFacts("Signed Short", "binary", "", 2, "bytes", True, "", "", True, False),
    "UI": VRFacts("Unique Identifier (UID)", "default", "0-9.", 64, "bytes", False, "null", "", True, False),
    "UL": VRFacts("Unsigned Long", "binary", "", 4, "bytes", True, "", "", True, False),
    "UN": VRFacts("Unknown", "binary", "", None, "", False, "", "", False, True),
    "UR": VRFacts(
        "Universal Resource Identifier",
        "default",
        "A-Za-z0-9%:/?#\\[\\]@!$&'()*+,;=._~-",
        None,
        "",
        False,
        "space",
        "",
        False,
        True,
    ),
    "US": VRFacts("Unsigned Short", "binary", "", 2, "bytes", True, "", "", True, False),
}
"""VR → its facts."""
