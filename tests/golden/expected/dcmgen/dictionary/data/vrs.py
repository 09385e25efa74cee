# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
"""The Value Representations of PS3.5 Table 6.2-1."""

from __future__ import annotations

from dcmgen.dictionary.facts import VRFacts

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
"""VR → facts."""
