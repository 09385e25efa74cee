"""Character sets: examples of the standard, comparison with pydicom, and text that cannot be decoded or encoded."""

from __future__ import annotations

from typing import Any

import pydicom.charset
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread
from dcmgen.errors import EncodeError, RepairWarning
from dcmgen.values.charset import charset
from tests.codec.files import written

# examples of PS3.5 H, I, J and K: terms, text, bytes
ANNEX = [
    ("ISO_IR 100", "Buc^Jérôme", b"Buc^J\xe9r\xf4me"),
    ("ISO_IR 101", "Wałęsa", b"Wa\xb3\xeasa"),
    ("ISO_IR 144", "Люкceмбypг", b"\xbb\xee\xdace\xdc\xd1yp\xd3"),
    ("ISO_IR 126", "Διονυσιος", b"\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2"),
    ("ISO_IR 127", "قباني^لنزار", b"\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1"),
    ("ISO_IR 138", "שרון^דבורה", b"\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4"),
    ("ISO_IR 203", "100 €", b"100 \xa4"),
    ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3"),
    (
        r"\ISO 2022 IR 87",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
    ),
    (
        r"ISO 2022 IR 13\ISO 2022 IR 87",
        "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
        b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
    ),
    (
        r"\ISO 2022 IR 149",
        "Hong^Gildong=洪^吉洞=홍^길동",
        b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
    ),
    (r"\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东=", b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="),
    ("ISO_IR 192", "Wang^XiaoDong=王^小東=", "Wang^XiaoDong=王^小東=".encode()),
    ("GB18030", "Wang^XiaoDong=王^小东=", "Wang^XiaoDong=王^小东=".encode("gb18030")),
    ("GBK", "Wang^XiaoDong=王^小东=", "Wang^XiaoDong=王^小东=".encode("gbk")),
    (r"ISO 2022 IR 100\ISO 2022 IR 144", "Müller Люк", b"M\xfcller \x1b-L\xbb\xee\xda\x1b-A"),
]


@pytest.mark.parametrize(("terms", "text", "raw"), ANNEX)
def test_decoding_and_encoding(terms: str, text: str, raw: bytes) -> None:
    found = charset(terms)
    assert not found.problem
    assert found.read(raw, pn=True) == (text, "")
    assert found.encode(text, pn=True) == raw


# PS3.3 Table C.12-3: the escape sequences of the upper halves, a character of each, and its byte
ESCAPES = {
    "ISO 2022 IR 100": (b"-A", "é", b"\xe9"),
    "ISO 2022 IR 101": (b"-B", "ł", b"\xb3"),
    "ISO 2022 IR 109": (b"-C", "ħ", b"\xb1"),
    "ISO 2022 IR 110": (b"-D", "ĸ", b"\xa2"),
    "ISO 2022 IR 126": (b"-F", "Δ", b"\xc4"),
    "ISO 2022 IR 127": (b"-G", "ق", b"\xe2"),
    "ISO 2022 IR 138": (b"-H", "ש", b"\xf9"),
    "ISO 2022 IR 144": (b"-L", "Л", b"\xbb"),
    "ISO 2022 IR 148": (b"-M", "ş", b"\xfe"),
    "ISO 2022 IR 166": (b"-T", "ก", b"\xa1"),
    "ISO 2022 IR 203": (b"-b", "€", b"\xa4"),
    "ISO 2022 IR 13": (b")I", "ﾔ", b"\xd4"),
}


@pytest.mark.parametrize("term", ESCAPES)
def test_escape_sequences_of_the_upper_halves(term: str) -> None:
    code, text, raw = ESCAPES[term]
    found = charset(["", term])
    assert not found.problem
    assert found.encode(text) == b"\x1b" + code + raw
    assert found.read(b"a\x1b" + code + raw) == (f"a{text}", "")
    if term != "ISO 2022 IR 203":  # unknown to pydicom 3.0
        encodings = pydicom.charset.convert_encodings(["", term])
        assert pydicom.charset.decode_bytes(b"a\x1b" + code + raw, encodings, set()) == f"a{text}"


@pytest.mark.parametrize(
    ("terms", "text", "raw"), [row for row in ANNEX if row[0] not in ("ISO_IR 203", r"\ISO 2022 IR 58")]
)
def test_pydicom_agrees(terms: str, text: str, raw: bytes) -> None:
    encodings = pydicom.charset.convert_encodings(terms.split("\\"))
    assert pydicom.charset.decode_bytes(raw, encodings, {"^", "="}) == text


@pytest.mark.parametrize("terms", sorted({row[0] for row in ANNEX}))
@given(data=st.data())
def test_encoded_text_is_decoded_to_the_same_text(terms: str, data: Any) -> None:
    alphabet = "".join({char for row in ANNEX for char in row[1]} | set("\r\n\t ab^="))
    text = data.draw(st.text(alphabet))
    found = charset(terms)
    for pn in (False, True):
        try:
            raw = found.encode(text, pn)
        except UnicodeEncodeError:
            continue
        assert found.decode(raw, pn) == text
        assert found.escape_problem(raw, pn) in ("", "the alphabetic group of a name must not use escape sequences")


@given(st.binary(), st.sampled_from([row[0] for row in ANNEX]), st.booleans())
def test_decoding_never_raises(raw: bytes, terms: str, pn: bool) -> None:
    text, problem = charset(terms).read(raw, pn)
    assert isinstance(text, str)
    assert isinstance(problem, str)
    assert isinstance(charset(terms).escape_problem(raw, pn), str)


@given(st.lists(st.text(max_size=20), max_size=4))
def test_any_terms_are_accepted(terms: list[str]) -> None:
    assert charset(terms).decode(b"abc") == "abc"


@pytest.mark.parametrize(
    ("terms", "codec", "problem"),
    [
        ("ISO-IR 100", "latin_1", ""),
        ("iso_ir_192", "utf_8", ""),
        (r"ISO_IR 192\ISO 2022 IR 87", "utf_8", "combined"),
        (r"ISO_IR 100\ISO_IR 192", "latin_1", "ignored"),
        ("ISO_IR 99", "ascii", "unknown"),
        ("ISO_IR 87", "ascii", "without code extensions"),
    ],
)
def test_invalid_terms_are_reported(terms: str, codec: str, problem: str) -> None:
    found = charset(terms)
    assert found.codec == codec
    assert problem in found.problem
    assert bool(problem) == bool(found.problem)


def element(tag: bytes, vr: bytes, value: bytes) -> bytes:
    return tag + vr + len(value).to_bytes(2, "little") + value


def test_text_in_a_wrong_character_set_is_reported_and_written_unchanged() -> None:
    data = element(b"\x08\0\x05\0", b"CS", b"ISO_IR 192") + element(b"\x10\0\x10\0", b"PN", b"M\xfcller^J\xf6rg ")
    ds = dcmread(data)
    with pytest.warns(RepairWarning, match="PatientName"):
        assert ds.PatientName == "M�ller^J�rg"
    assert ds.repairs[0].kind == "character set"
    assert written(ds) == data
    assert dcmread(data, charset="ISO_IR 100").PatientName == "Müller^Jörg"


def test_default_repertoire_is_read_as_latin_1_with_a_report() -> None:
    with pytest.warns(RepairWarning, match="Latin-1"):
        assert dcmread(element(b"\x08\0\x80\0", b"LO", b"M\xfcnchen ")).InstitutionName == "München"


def test_unknown_term_is_reported() -> None:
    with pytest.warns(RepairWarning, match="unknown character set"):
        dcmread(element(b"\x08\0\x05\0", b"CS", b"ISO_IR 99 "))


def test_items_inherit_and_override() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.InstitutionName = "München"
    ds.OtherPatientIDsSequence = [{"PatientID": "Jörg"}, {"SpecificCharacterSet": "ISO_IR 144", "PatientID": "Люк"}]
    data = written(ds)
    assert b"J\xf6rg" in data
    assert b"\xbb\xee\xda" in data
    back = dcmread(data)
    assert [item.PatientID for item in back.OtherPatientIDsSequence] == ["Jörg", "Люк"]
    back.OtherPatientIDsSequence[0].PatientID = "Jürg"
    assert dcmread(written(back)).OtherPatientIDsSequence[1].PatientID == "Люк"


def test_text_is_recoded_when_the_character_set_changes() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.PatientName = "Müller^Jörg"
    ds.InstitutionName = "ASCII"
    ds.OtherPatientIDsSequence = [{"PatientID": "Jörg"}]
    back = dcmread(written(ds))
    back.SpecificCharacterSet = "ISO_IR 192"
    again = dcmread(written(back))
    assert again.PatientName == "Müller^Jörg"
    assert again.OtherPatientIDsSequence[0].PatientID == "Jörg"
    assert "Jörg".encode() in written(back)
    assert not again.repairs


def test_item_moved_to_another_character_set() -> None:
    one, other = Dataset(), Dataset()
    one.SpecificCharacterSet, other.SpecificCharacterSet = "ISO_IR 100", "ISO_IR 192"
    one.OtherPatientIDsSequence = [{"PatientID": "Jörg"}]
    other.OtherPatientIDsSequence = dcmread(written(one)).OtherPatientIDsSequence
    assert dcmread(written(other)).OtherPatientIDsSequence[0].PatientID == "Jörg"


def test_the_writer_raises_an_error_or_changes_the_character_set() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.PatientName = "山田^太郎"
    ds.OtherPatientIDsSequence = [{"SpecificCharacterSet": "ISO_IR 144", "PatientID": "Люк"}]
    with pytest.raises(EncodeError, match=r"PatientName.*'山田' is not in ISO_IR 100.*upgrade_charset"):
        written(ds)
    back = dcmread(written(ds, upgrade_charset=True))
    assert back.SpecificCharacterSet == ["ISO_IR 192"]
    assert back.PatientName == "山田^太郎"
    assert back.OtherPatientIDsSequence[0].PatientID == "Люк"
    del ds.SpecificCharacterSet
    assert dcmread(written(ds, upgrade_charset=True)).PatientName == "山田^太郎"


def test_a_backslash_in_a_two_byte_character_is_not_a_delimiter() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet = ["", "ISO 2022 IR 87"]
    ds.OtherPatientNames = ["ポ^表", "能"]  # their second bytes equal ASCII delimiters
    assert dcmread(written(ds)).OtherPatientNames == ["ポ^表", "能"]
    ds.SpecificCharacterSet = "GB18030"
    ds.OtherPatientNames = ["俓^"]
    assert dcmread(written(ds)).OtherPatientNames == ["俓^"]


@pytest.mark.parametrize(
    ("terms", "raw", "problem"),
    [
        ("\\ISO 2022 IR 87", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B", ""),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J", ""),
        ("\\ISO 2022 IR 149", b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab", ""),
        (
            "\\ISO 2022 IR 149",
            b"Hong=\x1b$)C\xfb\xf3^\xd1\xce",
            "byte 0xD1 at 12 needs an escape sequence after the delimiter",
        ),
        ("ISO_IR 100", b"x=\x1b$B;3\x1b(B", "ISO_IR 100 does not allow escape sequences"),
        ("", b"x=\x1b$B;3\x1b(B", "the default repertoire does not allow escape sequences"),
        ("\\ISO 2022 IR 87", b"\x1b$B;3ED\x1b(B", "the alphabetic group of a name must not use escape sequences"),
        ("\\ISO 2022 IR 87", b"A=B\\\x1b$B;3\x1b(B", "the alphabetic group of a name must not use escape sequences"),
        ("\\ISO 2022 IR 87", b"A=\x1b$B;3ED", "the value does not return to the initial character set at its end"),
        (
            "ISO 2022 IR 100\\ISO 2022 IR 144",
            b"A=\x1b-L\xbb\xee^B",
            "the value does not return to the initial character set before the delimiter at 7",
        ),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", b"A=\x1b-L\xbb\xee\x1b-A^B", ""),
    ],
)
def test_escape_sequences_of_names(terms: str, raw: bytes, problem: str) -> None:
    assert charset(terms).escape_problem(raw, pn=True) == problem


def test_escape_sequences_of_text_can_be_anywhere() -> None:
    assert charset("\\ISO 2022 IR 87").escape_problem(b"\x1b$B;3ED\x1b(B\r\n\x1b$B;3\x1b(B") == ""
    assert charset("\\ISO 2022 IR 87").escape_problem(b"plain") == ""


@pytest.mark.parametrize("terms", ["ISO_IR 13", "ISO 2022 IR 13\\ISO 2022 IR 87"])
def test_two_byte_characters_are_not_in_iso_ir_13(terms: str) -> None:
    text = "山田^太郎"
    problem = "byte 0x8E at 0 is not in ISO_IR 13; read as Shift-JIS"
    assert charset(terms).read(text.encode("shift_jis"), pn=True) == (text, problem)
    assert charset(terms).read(b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3", pn=True) == ("ﾔﾏﾀﾞ^ﾀﾛｳ", "")


@pytest.mark.parametrize(("terms", "text", "raw"), ANNEX)
def test_escape_sequences_of_the_examples(terms: str, text: str, raw: bytes) -> None:
    assert charset(terms).escape_problem(raw, pn="^" in text or "=" in text) == ""
