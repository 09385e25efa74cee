"""Values and the rules of PS3.5 6.2 that they break: the table that assignment, writing and validation are tested against."""

from __future__ import annotations

from math import inf, nan
from typing import Any, NamedTuple

from dcmgen import Dataset, dictionary
from dcmgen.dictionary.data.vrs import VRS

PRIVATE = 0x0009_1001
"""The element of `dataset`: it may have any value representation."""


class Row(NamedTuple):
    """A value, and the rules that it breaks."""

    vr: str
    value: Any
    rules: tuple[str, ...] = ()

    def __repr__(self) -> str:
        text = repr(self.value)
        return f"{self.vr} {text if len(text) < 40 else f'{text[:36]}...{len(text)}'}"


_SOUND: dict[str, list[Any]] = {
    "AE": ["STORE_SCP", " PADDED ", "a.b-c", "A" * 16, ["ONE", "TWO"], ""],
    "AS": ["018M", "000D", "120Y", "052W", ["018M", "018D"], ""],
    "AT": [0x0010_0010, (0x10, 0x10), [0x0010_0010, 0x0010_0020]],
    "CS": ["ORIGINAL", "A_B 1", "A" * 16, "", ["ONE", "TWO"], ["ONE", "", "TWO"], " A "],
    "DA": ["20240229", "19991231", "15000101", ["20240101", "20240102"], ["20240101", "20240102", "20240103"], ""],
    "DS": ["1", "-1.5", "+.5", "1.", "1e-10", "1E+05", " 2.0 ", "1234567890123456", 1 / 3, -1e-300 / 3, 12345678901234567,
           [1, 2.5], ["1", "2"], ""],
    "DT": ["2024", "202402", "2024022912", "20240229120000.1", "20240229120000.123456+0100", "2024022912-0500", "2024 ",
           "2024022912-0500 ", "2024-0500", "2024-1200", "2024+1400", "20240101120060", ["2024", "2025"], ""],
    "FD": [0.5, 1e300, nan, inf, [1.0, 2.0]],
    "FL": [0.5, 3.4028234663852886e38, -3.4e38, nan, inf, -inf],
    "IS": ["1", " -12 ", "+2147483647", "-2147483648", "+00000000001", 2**31 - 1, -(2**31), [1, 2], ""],
    "LO": ["a" * 64, "Z\xfcrich", "\u5c71" * 64, "a\\b", " ", "*?-", ["a", "b"], ""],
    "LT": ["a" * 10240, "l\r\nl\tt\x0c", "a\\b", " leading"],
    "OB": [b"a", b"ab"],
    "OD": [bytes(8)],
    "OF": [bytes(4), bytes(8)],
    "OL": [bytes(4)],
    "OV": [bytes(8)],
    "OW": [b"ab", b"abc"],
    "PN": ["Doe^Jane", "A^B^C^D^E=F=G", "a" * 64 + "=" + "b" * 64, "==x", "A^B ^C", "Yamada^Tarou=\u5c71\u7530^\u592a\u90ce", "a\\b", ""],
    "SH": ["a" * 16, "\xe9" * 16, "x"],
    "SL": [2**31 - 1, -(2**31)],
    "SS": [2**15 - 1, -(2**15)],
    "ST": ["line\r\nline\ttab\x0c", "a" * 1024, "a\\b"],
    "SV": [2**63 - 1, -(2**63)],
    "TM": ["12", "1230", "235959", "235959.9", "235959.999999", "235960", "12 ", "120000 ", "0000", ["12", "13"], ""],
    "UC": ["a" * 1000, "a\\b"],
    "UI": ["1.2.840.10008.1.2", "0.1", "1.39.5", "2.25.0", "2.999.1", "2." + "2" * 62, ["1.2", "1.3"], ""],
    "UL": [0, 2**32 - 1],
    "UN": [b"abc"],
    "UR": ["http://a.example/x?y=%20", "urn:oid:1.2.3", "../relative#x", "a "],
    "US": [0, 2**16 - 1, [1, 2]],
    "UT": ["line\r\nline\ttab\x0c", "a\\b", "a" * 20000],
    "UV": [0, 2**64 - 1],
}  # fmt: skip

_BROKEN: dict[str, dict[str, list[Any]]] = {
    "AE": {
        "vr.AE.length": ["A" * 17, "A" * 10 + " " * 8],
        "vr.AE.characters": ["A\tB", "A\x1bB", "A\x7f", "A\n"],
        "vr.backslash": [["A\\B", "C"]],
        "vr.AE.blank": ["  ", " ", ["A", " ", "B"]],
        "vr.AE.repertoire vr.AE.characters": ["\xc4"],
        "vr.AE.padding": ["ABC\0"],
    },
    "AS": {"vr.AS.form": ["18M", "018X", "018m", "5", "0018M", "018M ", " 18M", ["018M", "18M"]]},
    "CS": {
        "vr.CS.characters": ["lower", "A-B", "A\n", "A*", '""', "A.B", ["A", "b"]],
        "vr.CS.characters vr.CS.characters": [["a", "b"]],
        "vr.CS.length": ["A" * 17, "A" * 10 + " " * 8, ["A", "B" * 17]],
        "vr.CS.repertoire vr.CS.characters": ["\xc9"],
        "vr.CS.padding": ["HEA\0"],
    },
    "DA": {
        "vr.DA.form": ["2024.02.01", "2024.01.01", "2024-02-01", "202402", "2024011", "240101", "abcdefgh", " 20240101", "*",
                       "20240101-", "-20240101", "20240101-20240201", "20240101-20230101", '""', ["20240101", "2024"]],
        "vr.DA.range": ["20240230", "20230229", "20241301", "20240100", "00000101", "00000000"],
        "vr.DA.padding": ["20240101 ", "20240101  "],
    },
    "DS": {
        "vr.DS.length": ["12345678901234567", "1" * 20, "1.00000000000000000"],
        "vr.DS.repertoire vr.DS.form": ["\u0661"],
    },
    "DT": {
        "vr.DT.form": ["2024-01-01", "2024010112003", "20240101120000.", "20240101120000.1234567", " 2024", "202", "2024-", "-2024",
                       "20240101-20240201", '""', "20240101 12", "2024+01"],
        "vr.DT.range": ["20240230", "202413", "20240101250000", "202401011260", "00000101"],
        "vr.DT.zone": ["2024+1500", "2024-1300", "2024-0000", "2024+0160"],
        "vr.DT.length": ["2024" + " " * 24],
    },
    "FL": {"vr.FL.range": [1e300, -1e300, 3.4028235677973366e38, [1.0, 1e39]]},
    "IS": {
        "vr.IS.form": ["1.0", "1e3"],
        "vr.IS.range": ["2147483648", "-2147483649", 2**31, 10**20],
        "vr.IS.length": ["0000000000001"],
        "vr.IS.repertoire vr.IS.form": ["\u0661"],
    },
    "LO": {
        "vr.LO.length": ["a" * 65, "a" * 60 + " " * 8],
        "vr.LO.characters": ["a\nb", "a\rb", "a\tb", "a\0b", "a\x7f", "a\x0c", "a\x85b", ["a", "b\n"]],
        "vr.LO.padding": ["abc\0"],
        "vr.backslash": [["a\\b", "c"]],
    },
    "LT": {"vr.LT.length": ["a" * 10241], "vr.LT.characters": ["a\0b", "a\x0bb", "a\x7f"]},
    "OD": {"vr.OD.size": [bytes(4), bytes(9)]},
    "OF": {"vr.OF.size": [bytes(5), bytes(2), bytes(3)]},
    "OL": {"vr.OL.size": [bytes(2)]},
    "OV": {"vr.OV.size": [bytes(4)]},
    "PN": {
        "vr.PN.length": ["a" * 65, "A=" + "b" * 65],
        "vr.PN.components": ["A^B^C^D^E^F", "A=A^B^C^D^E^"],
        "vr.PN.groups": ["a=b=c=d"],
        "vr.PN.characters": ["a\nb", "a\tb", "x\x7f"],
        "vr.PN.padding": ["ab\0"],
    },
    "SH": {"vr.SH.length": ["a" * 17], "vr.SH.characters": ["a\nb", "a\x01"]},
    "SL": {"vr.SL.range": [2**31, -(2**31) - 1]},
    "SS": {"vr.SS.range": [2**15, -(2**15) - 1]},
    "ST": {"vr.ST.length": ["a" * 1025], "vr.ST.characters": ["a\0b", "a\x0bb"]},
    "SV": {"vr.SV.range": [2**63, -(2**63) - 1]},
    "TM": {
        "vr.TM.form": ["12:30", "12:30:00.5", "123", "1", "120000.", "120000.1234567", " 12", "12-", "-12", "12-13", "1230.5", '""'],
        "vr.TM.range": ["24", "2400", "1260", "235961", "990000"],
        "vr.TM.length": ["12" + " " * 14],
    },
    "UC": {"vr.UC.characters": ["a\nb", "a\tb", "a\x01"]},
    "UI": {
        "vr.UI.root": ["3.1", "3.4", "1", "10.2", ["1.2", "3.4"], "1.40", "1.113654.3", "0.100"],
        "vr.UI.zeros": ["1.02", "01.2", "1.2.00"],
        "vr.UI.form": ["1..2", "1.2.", ".1", "abc", "*", "1.2-3", "1,2"],
        "vr.UI.length": ["2." + "2" * 63],
        "vr.UI.repertoire vr.UI.form": ["\uff11.2"],
    },
    "UL": {"vr.UL.range": [2**32, -1]},
    "UR": {
        "vr.UR.characters": ["a b", "http://a\\b", "\xe9", "<x>", "a%zz", "50%", "a\n"],
        "vr.UR.space": [" http://a"],
    },
    "US": {"vr.US.range": [2**16, -1, [1, 70000]]},
    "UT": {"vr.UT.characters": ["a\0b", "a\x0bb"]},
    "UV": {"vr.UV.range": [2**64, -1]},
}  # fmt: skip

SOUND = [Row(vr, value) for vr, values in _SOUND.items() for value in values]
BROKEN = [
    Row(vr, value, tuple(rules.split()))
    for vr, found in _BROKEN.items()
    for rules, values in found.items()
    for value in values
]
ROWS = [*SOUND, *BROKEN]

REFUSED = [
    *(Row("DS", text, ("vr.DS.form",)) for text in ("1,5", "abc", "1.2.3", "--1", "1 2", "1e", "nan", "1_0")),
    *(Row("IS", text, ("vr.IS.form",)) for text in ("one", "- 1", "1,5", "1_0", "1.5")),
]
"""Text that is not a number: no dataset takes it, but a file may hold it."""

HIDDEN = [("AE", ["A\\B", "C"]), ("LO", ["a\\b", "c"]), ("OF", bytes(3))]
"""What encoding makes another, sound value of."""

MULTIPLICITY: list[tuple[str, Any, tuple[str, ...]]] = [
    ("PatientID", "a", ()),
    ("PatientID", "a\\b", ("vm",)),
    ("PatientID", ["a", "b"], ("vm",)),
    ("PatientID", "", ()),
    ("Rows", 1, ()),
    ("Rows", [1, 2], ("vm",)),
    ("PixelSpacing", [1, 2], ()),
    ("PixelSpacing", [1], ("vm",)),
    ("PixelSpacing", [1, 2, 3], ("vm",)),
    ("PixelSpacing", [], ()),
    ("ImageType", ["ORIGINAL"], ("vm",)),
    ("ImageType", ["ORIGINAL", "PRIMARY", "AXIAL"], ()),
    ("ImageType", ["", ""], ()),
    ("ContourData", [1, 2, 3, 4, 5, 6], ()),
    ("ContourData", [1, 2, 3, 4], ("vm",)),
    ("ContourData", [1, 2, 3, "1" * 17], ("vr.DS.length", "vm")),
    ("StudyDate", ["20240101", "20240230"], ("vr.DA.range", "vm")),
    ("FrameIncrementPointer", [0x00181063, 0x00181065], ()),
]
"""Keyword, value, rules."""

FIELDS: list[tuple[str, bytes, tuple[str, ...]]] = [
    ("AE", b"STORE ", ()),
    ("AE", b"STORE\0", ("vr.AE.padding",)),
    ("AE", b"  ", ("vr.AE.blank",)),
    ("AE", b"AB\\ ", ()),
    ("AS", b"018M\\018D ", ()),
    ("AS", b"018M  ", ("vr.AS.form",)),
    ("AT", bytes(6), ("vr.AT.size",)),
    ("CS", b"ONE\\TWO ", ()),
    ("CS", b"A\\" + b"B" * 16 + b" ", ("vr.odd",)),
    ("CS", b"AA\\" + b"B" * 16 + b" ", ()),
    ("CS", b"AA\\" + b"B" * 16 + b"   ", ("vr.CS.length",)),
    ("CS", b"ODD", ("vr.odd",)),
    ("DA", b"20240101\\20240102 ", ()),
    ("DA", b"20240101\\20240102   ", ("vr.DA.padding",)),
    ("DA", b"20240101\\20240102\\20240103", ()),
    ("DS", b"1\\2 ", ()),
    ("FD", bytes(12), ("vr.FD.size",)),
    ("LO", b"a" * 64, ()),
    ("LO", b"abc\0", ("vr.LO.padding",)),
    ("LT", b"a" * 10240 + b"  ", ("vr.LT.length",)),
    ("LO", "\xe9".encode() + b"a" * 63 + b" ", ()),
    ("OB", b"abc", ("vr.odd",)),
    ("OF", bytes(6), ("vr.OF.size",)),
    ("PN", b"Doe^Jane", ()),
    ("SH", "\xe9".encode() + b"a" * 15 + b" ", ()),
    ("SH", b"a" * 16 + b"  ", ("vr.SH.length",)),
    ("TM", b"235959.999999 ", ()),
    ("TM", b"12\\13\\14", ()),
    ("UI", b"1.2.3\0", ()),
    ("UI", b"1.2.3 ", ("vr.UI.padding",)),
    ("UI", b"1.2.33\0\0", ("vr.UI.padding",)),
    ("UI", b"1.2.3\0\\1.2.33\0", ("vr.UI.padding",)),
    ("UI", b"1.2\\1.3\0", ()),
    ("UI", b"2." + b"2" * 62, ()),
    ("UR", b"http://a\0\0", ("vr.UR.padding",)),
    ("US", b"\0\0\0", ("vr.US.size",)),
]
"""Value representation, bytes of the value field, rules: what only the encoded form can break, or allows."""

QUERY = [
    Row("DA", "20240101-20240201"),
    Row("DA", "20240101-20240201 "),
    Row("DA", "20240101-"),
    Row("DA", "-20240101"),
    Row("DA", "20240101"),
    Row("DA", '""'),
    Row("DA", ""),
    Row("DA", "20240201-20240101", ("vr.DA.range",)),
    Row("DA", "20240101-20240230", ("vr.DA.range",)),
    Row("DA", "20240101 - 20240201", ("vr.DA.form",)),
    Row("DA", "2024-01-01", ("vr.DA.form", "vr.DA.form")),
    Row("DA", "-", ("vr.DA.form",)),
    Row("DA", "2024*", ("vr.DA.form",)),
    Row("TM", "10-12"),
    Row("TM", "10-"),
    Row("TM", "-1230"),
    Row("TM", "101530.5-101531 "),
    Row("TM", '""'),
    Row("TM", "12-10", ("vr.TM.range",)),
    Row("TM", "10-25", ("vr.TM.range",)),
    Row("TM", "*", ("vr.TM.form",)),
    Row("DT", "2024-2025"),
    Row("DT", "2024-0500"),
    Row("DT", "2024-0500-2025-0500"),
    Row("DT", "20240101000000.000000+0100-20241231235959.999999+0100"),
    Row("DT", "2024-"),
    Row("DT", "-2024"),
    Row("DT", "2025-2024", ("vr.DT.range",)),
    Row("DT", "2024-202513", ("vr.DT.range",)),
    Row("AE", "STORE*"),
    Row("CS", "ORIG*"),
    Row("CS", "*"),
    Row("CS", "M?"),
    Row("CS", '""'),
    Row("CS", ["CT", "MR"]),
    Row("CS", "A*" * 10),
    Row("CS", "lower*", ("vr.CS.characters",)),
    Row("LO", "a" * 64 + "*"),
    Row("LO", "*a\nb*", ("vr.LO.characters",)),
    Row("PN", "Doe^*"),
    Row("PN", "*=*=*"),
    Row("PN", "a" * 65 + "*", ("vr.PN.length",)),
    Row("SH", "?" * 17),
    Row("ST", "*text*"),
    Row("UI", ["1.2.3", "1.2.4", "1.2.5"]),
    Row("UI", "1.2.*", ("vr.UI.form",)),
    Row("UR", "http://*"),
    Row("UR", '""'),
    Row("AS", '""', ("vr.AS.form",)),
    Row("AS", "018*", ("vr.AS.form",)),
    Row("US", 70000, ("vr.US.range",)),
]
"""Keys of queries (PS3.4 C.2.2.2), and the rules that they break nevertheless."""


def dataset(row: Row, checking: Any = "off") -> Dataset:
    """A dataset with the value in a private element."""
    made = Dataset()
    made.SpecificCharacterSet = "ISO_IR 192"
    made.add_new(0x0009_0010, "LO", "TABLE")
    made.checking = checking
    made.add_new(PRIVATE, row.vr, row.value)
    return made


def keyword_dataset(keyword: str, value: Any, checking: Any = "off") -> Dataset:
    """A dataset with the value of a keyword."""
    made = Dataset()
    made.checking = checking
    setattr(made, keyword, value)
    return made


def number(keyword: str) -> int:
    """The tag of a keyword."""
    tag = dictionary.tag_for_keyword(keyword)
    assert tag is not None
    return tag


def is_encodable(row: Row) -> bool:
    """Whether the bytes of a value exist: its characters are in the repertoire, its number in the range."""
    values = row.value if isinstance(row.value, list) else [row.value]
    beyond = any(rule.endswith(".range") for rule in row.rules) and not isinstance(values[0], str) and row.vr != "IS"
    extended = VRS[row.vr].repertoire == "extended"
    return not beyond and (extended or all(value.isascii() for value in values if isinstance(value, str)))
