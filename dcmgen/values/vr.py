"""VR: the names of the value representations (PS3.5 Section 6.2), and how the library holds each."""

from __future__ import annotations


class VR:
    """The value representations by name; each is its own two letters."""

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


INTEGERS = frozenset({"SL", "SS", "SV", "UL", "US", "UV", "US or SS"})
"""Binary integers, held as `int`."""

FLOATS = frozenset({"FD", "FL"})
"""Binary floating-point numbers, held as `float`."""

BYTES = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN", "OB or OW"})
"""Held as `bytes`."""

TEXT_OF_SEVERAL = frozenset({"AE", "AS", "CS", "LO", "SH", "UC"})
"""Text in which a backslash separates values, held as `str`."""

TEXT_OF_ONE = frozenset({"LT", "ST", "UR", "UT"})
"""Text in which a backslash is a character like any other, held as `str`."""

BACKSLASH_SEPARATED = TEXT_OF_SEVERAL | {"DA", "DS", "DT", "IS", "PN", "TM", "UI"}
"""All representations whose values stand as text with backslashes between them."""

AMBIGUOUS = frozenset({"US or SS", "US or OW", "US or SS or OW", "OB or OW"})
"""What the dictionary says of elements whose representation follows from the rest of the dataset."""
