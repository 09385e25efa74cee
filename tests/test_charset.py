"""`dcmgen.charset` has the names of ``pydicom.charset``, and the same results."""

from __future__ import annotations

import codecs
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pydicom
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydicom import charset as theirs
from pydicom.valuerep import TEXT_VR_DELIMS

from dcmgen import DataElement, Dataset, charset, dcmread, examples, read_headers
from dcmgen.errors import RepairWarning, UnknownNameError
from dcmgen.values.charset import TERMS, term_of

NAME = frozenset(b"^=")
ADDED = "CYRILLIC 1251"

CASES = [
    (["latin_1"], "Buc^Jérôme".encode("latin_1")),
    (["iso8859"], b"M\xfcller"),
    (["iso_ir_144"], "Люкceмбypг".encode("iso_ir_144")),
    (["UTF8"], "Wang^XiaoDong=王^小東".encode()),
    (["GB18030"], "Wang^XiaoDong=王^小东".encode("gb18030")),
    (["iso8859", "iso2022_jp"], b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B"),
    (["shift_jis", "iso2022_jp"], b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J"),
    (["iso8859", "euc_kr"], b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7"),
    (["iso8859", "iso_ir_58"], b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="),
    (["latin_1", "iso_ir_144"], b"Dionysios is \x1b-L\xb4\xd8\xde\xdd\xd8\xe1"),
    (["iso8859", "iso_ir_166"], "ไทย".encode("iso8859_11").join([b"Thai \x1b-T", b""])),
]
"""Codecs and encoded text, mostly the examples of PS3.5 annexes H to K."""


@pytest.fixture
def added() -> Iterator[str]:
    charset.python_encoding[ADDED] = "cp1251"
    yield ADDED
    charset.python_encoding.pop(ADDED, None)


@pytest.mark.parametrize(("encodings", "raw"), CASES)
def test_decoded_text_is_that_of_pydicom(encodings: list[str], raw: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = charset.decode_bytes(raw, encodings, TEXT_VR_DELIMS | NAME)
        assert charset.decode_string(raw, encodings, TEXT_VR_DELIMS | NAME) == text
    # pydicom leaves the escape sequences of GB 2312 in the text
    assert text == theirs.decode_bytes(raw, encodings, TEXT_VR_DELIMS | NAME).replace("\x1b$)A", "")
    assert charset.decode_bytes(charset.encode_string(text, encodings), encodings, set()) == text


@given(
    st.sampled_from([codecs for codecs, _ in CASES]),
    st.text(st.sampled_from("ab ÜéДяגيΣ山田ﾔ아한ไกん"), min_size=1, max_size=8),
)
def test_pydicom_reads_encoded_text(encodings: list[str], text: str) -> None:
    try:
        raw = charset.encode_string(text, encodings)
    except UnicodeEncodeError:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert theirs.encode_string(text, encodings) != text.encode()
        return
    assert charset.decode_bytes(raw, encodings, set()) == text
    assume(
        "shift_jis" not in encodings
    )  # pydicom does not return to the half-width characters after an escape sequence
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert theirs.decode_bytes(raw, encodings, TEXT_VR_DELIMS).replace("\x1b$)A", "") == text


def test_codecs_of_terms() -> None:
    same = {"tis-620": "iso8859-11"}
    for term, codec in theirs.python_encoding.items():
        ours = codecs.lookup(charset.python_encoding[term]).name
        name = codecs.lookup(codec).name
        assert ours == same.get(name, name), term
    assert set(TERMS) - set(theirs.python_encoding) == {"ISO_IR 203", "ISO 2022 IR 203"}
    assert charset.STAND_ALONE_ENCODINGS == theirs.STAND_ALONE_ENCODINGS
    assert charset.default_encoding == theirs.default_encoding


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        (None, ""), ("", ""), ([], ""), ("ISO_IR 100", ""), (["", "ISO 2022 IR 87"], ""), ("ISO_IR 192", ""),
        (["ISO 2022 IR 6", "ISO 2022 IR 149", "ISO 2022 IR 58"], ""), ("latin_1", ""),
        ("ISO-IR 144", "'ISO-IR 144' is not a character set; read as 'ISO_IR 144'"),
        ("ISO 2022-IR 149", "read as 'ISO 2022 IR 149'"),
        ("nonsense", "unknown character set 'nonsense'"),
        (["ISO_IR 192", "ISO 2022 IR 87"], "the others are ignored"),
        (["ISO 2022 IR 6", "GBK", "ISO 2022 IR 87"], "GBK cannot be combined with other character sets; it is ignored"),
    ],
)  # fmt: skip
def test_convert_encodings(terms: str | list[str] | None, problem: str) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = charset.convert_encodings(terms)
    assert [each.category for each in caught] == ([RepairWarning] if problem else [])
    assert problem in "".join(str(each.message) for each in caught)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = theirs.convert_encodings(terms)
    assert [codecs.lookup(each).name for each in found] == [codecs.lookup(each).name for each in expected]


def test_terms_of_misspellings() -> None:
    assert [term_of(term) for term in TERMS] == list(TERMS)
    assert term_of(" iso_ir_100") == "ISO_IR 100"
    assert term_of("ISO 2022 IR 192") == "ISO_IR 192"
    assert term_of("") == "ISO_IR 6"
    assert term_of("ISO_IR 999") == ""


def test_an_added_term_is_read_and_written(added: str, tmp_path: Path) -> None:
    ds = Dataset(SpecificCharacterSet=added, PatientName="Иванов^Иван", Modality="CT")
    ds.save_as(tmp_path / "a.dcm")
    assert "Иванов^Иван".encode("cp1251") in (tmp_path / "a.dcm").read_bytes()
    for read in (dcmread(tmp_path / "a.dcm"), dcmread(tmp_path / "a.dcm", charset=added)):
        assert read.PatientName == "Иванов^Иван"
        assert not read.repairs
        read.PatientID = "ж"
        file = BytesIO()
        read.save_as(file)
        assert b"\xe6" in file.getvalue()
    assert list(read_headers([tmp_path / "a.dcm"], ["PatientName"])) == [("Иванов^Иван",)]
    assert charset.convert_encodings(added) == ["cp1251"]
    del charset.python_encoding[added]
    with pytest.warns(RepairWarning, match="unknown character set"):
        read = dcmread(tmp_path / "a.dcm")
    assert read.PatientName != "Иванов^Иван"
    assert "unknown character set" in str(read.repairs[0])
    with pytest.warns(RepairWarning):
        assert charset.convert_encodings(added) == ["iso8859"]


def test_pydicom_reads_added_terms_alike(added: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(theirs.python_encoding, added, "cp1251")
    Dataset(SpecificCharacterSet=added, PatientName="Иванов", StudyDescription="живот").save_as(tmp_path / "a.dcm")
    expected = pydicom.dcmread(tmp_path / "a.dcm", force=True)
    found = dcmread(tmp_path / "a.dcm")
    assert (str(found.PatientName), found.StudyDescription) == (str(expected.PatientName), expected.StudyDescription)
    assert found.StudyDescription == "живот"


def test_terms_of_the_standard_keep_their_codecs() -> None:
    encodings = charset.python_encoding
    before = dict(encodings)
    encodings.update({"ISO_IR 159": "iso-2022-jp", "ISO 2022 IR 159": "iso-2022-jp", "ISO_IR 58": "GB2312"})
    encodings.update({"ISO 2022 IR 192": "utf-8", "": "ascii", "ISO_IR 166": "tis-620"})
    raw = b"\x1b$(D\x22\x6f\x1b(B"
    ds = Dataset(SpecificCharacterSet=["", "ISO 2022 IR 159"], PatientComments=raw.decode("iso2022_jp_2"))
    file = BytesIO()
    ds.save_as(file)
    assert dcmread(file.getvalue()).PatientComments == raw.decode("iso2022_jp_2"), "JIS X 0212 is still read"
    for term, codec in (("ISO_IR 100", "cp1252"), ("", "utf8"), ("ISO-IR 144", "koi8_r")):
        with pytest.raises(ValueError, match=r"is read by the standard as .* call dcmread\(path, charset="):
            encodings[term] = codec
    for term in set(encodings) - set(before):
        del encodings[term]
    encodings.update(before)
    assert dict(encodings) == before


def test_wrong_codecs() -> None:
    with pytest.raises(UnknownNameError, match="'cp99999' is not a text codec"):
        charset.python_encoding[ADDED] = "cp99999"
    for codec in ("utf_16", "cp037", "hex"):
        with pytest.raises(ValueError, match=r"codec|ASCII"):
            charset.python_encoding[ADDED] = codec
    assert ADDED not in charset.python_encoding
    assert dcmread(examples.get_path("ct")).PatientID
    with pytest.warns(RepairWarning, match="not a codec of Python"):
        assert charset.decode_bytes(b"a\xfc", ["nonsense"], set()) == "aü"
    with pytest.warns(RepairWarning, match="byte 0xFC at 1 is not in utf8; shown as U"):
        assert charset.decode_bytes(b"a\xfcb", ["utf8"], set()) == "a\ufffdb"
    with pytest.warns(RepairWarning, match="escape sequence"):
        assert charset.decode_bytes(b"a\x1b$)C\xfb\xf3", ["iso8859", "iso2022_jp"], set()).startswith("a")
    with pytest.raises(UnicodeEncodeError):
        charset.encode_string("山", ["latin_1"])
    with pytest.raises(LookupError):
        charset.encode_string("a", ["nonsense"])


def test_elements_have_decoded_text() -> None:
    element = DataElement(0x00100010, "PN", "Müller")
    charset.decode_element(element, "ISO_IR 100")
    assert element.value == "Müller"
