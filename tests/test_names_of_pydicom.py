"""Names that users of pydicom expect have the same results as those of pydicom."""

from __future__ import annotations

import copy
import io
import pickle
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom import config as their_config
from pydicom import datadict as theirs
from pydicom import tag as their_tags
from pydicom import valuerep as their_values
from pydicom.data import get_testdata_file
from pydicom.dataset import FileMetaDataset as TheirMeta
from pydicom.dataset import validate_file_meta as their_validate_file_meta
from pydicom.misc import is_dicom as their_is_dicom
from pydicom.pixels import utils as their_pixels
from pydicom.sr.codedict import codes as their_codes
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

import dcmgen as dcm
from dcmgen import config, datadict, dictionary, misc, pixels, tag, valuerep
from dcmgen.dataset import FileMetaDataset, validate_file_meta
from dcmgen.dictionary.data import elements, names, representations
from dcmgen.errors import AbsentError, AbsentTagError, ElementTypeError, ElementValueError, PixelError
from dcmgen.iods import CTImage
from dcmgen.sr import Code, codes

TAGS = sorted(elements.TAGS.values())
OTHER_TAGS = [0x60023000, 0x50100005, 0x00080000, 0x00091001, 0xFFFEE000, 0x00100011, 0x60000000]


def path_of(file: str) -> str:
    found: Any = get_testdata_file(file)
    return str(found)


@pytest.fixture
def own_dictionary(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Restore the dictionary of elements after a test."""
    from dcmgen.model import private_dictionary

    tables: list[dict[Any, Any]] = [
        elements.TAGS, representations.VRS, representations.VMS, names.NAMES, names.RETIRED, dictionary._keywords,
        private_dictionary._dictionaries,
    ]  # fmt: skip
    dictionary.keyword_for_tag(0x00100010)
    tables[5] = dictionary._keywords
    kept = [dict(table) for table in tables]
    yield
    for table, entries in zip(tables, kept, strict=True):
        table.clear()
        table.update(entries)


# ---- the dictionary


@pytest.mark.parametrize("name", ["dictionary_VR", "dictionary_VM", "dictionary_keyword", "dictionary_is_retired"])
def test_facts_of_all_elements_are_those_of_pydicom(name: str) -> None:
    different = []
    for number in [*TAGS, *OTHER_TAGS]:
        if theirs.dictionary_has_tag(number) or theirs.repeater_has_tag(number):
            ours = getattr(datadict, name)(number)
            if ours != getattr(theirs, name)(number):
                different.append((hex(number), ours))
    assert len(different) <= 4, different  # the editions differ


def test_lookups_are_those_of_pydicom() -> None:
    for number in (0x00100010, "PatientName", (0x0028, 0x0106), 0x60023000, 0x7FE00010):
        key: Any = number
        assert datadict.get_entry(key)[:2] == theirs.get_entry(key)[:2]
        assert datadict.get_entry(key)[4] == theirs.get_entry(key)[4]
        assert datadict.dictionary_description(key) == theirs.dictionary_description(key)
        assert datadict.dictionary_has_tag(key) == theirs.dictionary_has_tag(key)
        assert datadict.keyword_for_tag(key) == theirs.keyword_for_tag(key)
    for key in (0x00070003, 0x00091001, 0x00090010):
        for module in (datadict, theirs):
            lookup: Any = module
            with pytest.raises(KeyError):
                lookup.dictionary_VR(key)
            assert not lookup.dictionary_has_tag(key)
            assert lookup.keyword_for_tag(key) == ""
    for keyword in ("PatientName", "OverlayData", "NoKeyword", "CurveData"):
        assert datadict.tag_for_keyword(keyword) == (
            theirs.tag_for_keyword(keyword) or datadict.keyword_dict.get(keyword)
        )
        assert datadict.repeater_has_keyword(keyword) == theirs.repeater_has_keyword(keyword)
    for number in OTHER_TAGS:
        assert datadict.repeater_has_tag(number) == theirs.repeater_has_tag(number) or number == 0x60000000
    assert not datadict.dictionary_has_tag("no tag")
    assert datadict.keyword_dict["PatientName"] == theirs.keyword_dict["PatientName"]
    old: Any = datadict
    with pytest.raises(AttributeError, match="use get_entry"):
        _ = old.DicomDictionary


@pytest.mark.usefixtures("own_dictionary")
def test_elements_are_added_to_the_dictionary() -> None:
    datadict.add_dict_entry(0x30101234, "UL", "TestOne", "Test One")
    datadict.add_dict_entries({0x30101235: ("DS", "3", "Test Two", "Retired", "TestTwo")})
    datadict.add_dict_entry(0x30101234, "UL", "TestOne", "Test One")  # the same again
    ds: Any = dcm.Dataset()
    ds.TestOne, ds.TestTwo = 7, [1, 2, 3]
    assert ds[0x30101235].name == "Test Two"
    assert datadict.dictionary_is_retired("TestTwo")
    assert datadict.dictionary_VM(0x30101235) == "3"
    file = io.BytesIO()
    ds.save_as(file, transfer_syntax=dcm.uid.ImplicitVRLittleEndian)
    read: Any = dcm.dcmread(file.getvalue())
    assert (read.TestOne, read.TestTwo) == (7, [1, 2, 3])
    for wrong, message in (
        ((0x30111234, "UL", "TestThree", "x"), "add_private_dict_entry"),
        ((0x00100010, "LO", "TestThree", "x"), "the dictionary contains PatientName"),
        ((0x30101236, "LO", "PatientName", "x"), "the dictionary contains PatientName"),
        ((0x30101236, "LO", "not a keyword", "x"), "is not a keyword"),
    ):
        with pytest.raises(ValueError, match=message):
            datadict.add_dict_entry(*wrong)


@pytest.mark.usefixtures("own_dictionary")
def test_private_elements_are_added_to_the_dictionary() -> None:
    datadict.add_private_dict_entry("ACME 3.2", 0x10011001, "SH", "Test One", "1-n")
    datadict.add_private_dict_entries("ACME 3.2", {0x10011002: ("UL", "1", "Test Two", "")})
    assert datadict.private_dictionary_VR(0x10011001, "ACME 3.2") == "SH"
    assert datadict.private_dictionary_VM(0x10012201, "ACME 3.2") == "1-n"
    assert datadict.private_dictionary_description((0x1001, 0x1002), "ACME 3.2") == "Test Two"
    assert datadict.get_private_entry(0x10011002, "ACME 3.2") == ("UL", "1", "Test Two", "")
    for module in (datadict, theirs):
        lookup: Any = module
        with pytest.raises(KeyError):
            lookup.private_dictionary_VR(0x10011003, "ACME 3.2")
    with pytest.raises(ValueError, match="not in a private block"):
        datadict.add_private_dict_entry("ACME 3.2", 0x10021001, "SH", "x")
    ds, other = dcm.Dataset(), pydicom.Dataset()
    ds.add_new_private("ACME 3.2", 0x1001, 0x02, 7)
    ds.add_new_private("ACME 3.2", 0x1001, 0x10, "text", "LO")
    other.add_new_private("ACME 3.2", 0x1001, 0x02, 7, "UL")
    other.add_new_private("ACME 3.2", 0x1001, 0x10, "text", "LO")
    assert pydicom.Dataset.__eq__(ds.to_pydicom(), other)
    with pytest.raises(AbsentTagError, match=r"does not contain \(1001,xx77\)"):
        ds.add_new_private("ACME 3.2", 0x1001, 0x77, 7)
    assert (0x1001, 0x1077) not in ds


# ---- tags, values, codes


def test_tags_of_items_and_the_type_of_tags() -> None:
    for name in ("ItemTag", "ItemDelimiterTag", "SequenceDelimiterTag"):
        assert getattr(tag, name) == getattr(their_tags, name)
    assert tag.BaseTag(0x00100010).group == their_tags.BaseTag(0x00100010).group
    assert isinstance(dcm.Tag("PatientName"), tag.BaseTag)
    assert tag.TupleTag((0x0010, 0x0010)) == their_tags.TupleTag((0x0010, 0x0010))


def test_decimal_strings() -> None:
    assert isinstance(dcm.Dataset(SliceThickness=2.5).SliceThickness, valuerep.DSfloat)
    for value in ("1.50", "0.1234567890123456789", 1 / 3, 2, "-1e-7"):
        assert float(valuerep.DSfloat(value)) == float(their_values.DSfloat(value))
        written = str(valuerep.DSfloat(value, auto_format=True))
        assert len(written) <= 16
        assert float(written) == pytest.approx(float(str(their_values.DSfloat(value, auto_format=True))))
    assert str(valuerep.DSfloat("0.1234567890123456789")) == "0.1234567890123456789"
    assert valuerep.format_number_as_ds(-1 / 3) == their_values.format_number_as_ds(-1 / 3)
    old: Any = valuerep
    with pytest.raises(AttributeError, match="use DS, and decimal"):
        _ = old.DSdecimal


def test_codes_of_reports() -> None:
    code = codes.DCM.Finding
    assert (code.value, code.scheme_designator, code.meaning) == tuple(their_codes.DCM.Finding)[:3]
    assert Code("121071", "DCM", "Finding") == code


# ---- files


def test_is_dicom(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("x" * 200)
    for path in (path_of("CT_small.dcm"), path_of("no_meta.dcm"), str(tmp_path / "text")):
        assert misc.is_dicom(path) is their_is_dicom(path)


def test_a_file_is_read_in_a_with_statement() -> None:
    with dcm.dcmread(path_of("CT_small.dcm")) as ds:
        assert ds.PatientID == "1CT1"


def test_file_meta_is_validated() -> None:
    ours, other = FileMetaDataset(), TheirMeta()
    for meta in (ours, other):
        file_meta: Any = meta
        file_meta.MediaStorageSOPClassUID = "1.2"
        file_meta.MediaStorageSOPInstanceUID = "1.3"
        file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    validate_file_meta(ours, enforce_standard=False)
    assert "ImplementationClassUID" not in ours
    validate_file_meta(ours)
    their_validate_file_meta(other)
    assert ours.dir() == other.dir()
    assert ours.FileMetaInformationVersion == other.FileMetaInformationVersion
    del ours.TransferSyntaxUID
    ours.MediaStorageSOPInstanceUID = ""
    with pytest.raises(AbsentError, match=r"MediaStorageSOPInstanceUID .*, TransferSyntaxUID"):
        validate_file_meta(ours)
    with pytest.raises(ValueError, match="PatientID"):
        validate_file_meta(dcm.Dataset(PatientID="1"))
    ds = dcm.Dataset()
    ds.ensure_file_meta()
    assert len(ds.file_meta) == 0


def test_file_datasets_are_created_as_in_pydicom(tmp_path: Path) -> None:
    written = []
    for module, dataset in ((dcm, dcm.dataset), (pydicom, pydicom.dataset)):
        names: Any = dataset
        meta = names.FileMetaDataset()
        meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
        meta.MediaStorageSOPInstanceUID = "1.2.3"
        meta.ImplementationClassUID = "1.2.4"
        meta.ImplementationVersionName = "TEST"
        meta.TransferSyntaxUID = "1.2.840.10008.1.2"
        ds = names.FileDataset("name.dcm", {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID, ds.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
        ds.PatientName = "Doe^Jane"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of pydicom
            ds.is_little_endian, ds.is_implicit_VR = True, True
            assert (ds.is_little_endian, ds.is_implicit_VR) == (True, True)
        assert ds.filename == "name.dcm"
        ds.save_as(tmp_path / module.__name__, enforce_file_format=True)
        written.append((tmp_path / module.__name__).read_bytes())
        assert isinstance(names.FileDataset("x", ds), names.FileDataset)
    assert written[0] == written[1]


def test_the_encoding_is_chosen_or_checked() -> None:
    expected = {
        (True, True): "1.2.840.10008.1.2",
        (False, True): "1.2.840.10008.1.2.1",
        (False, False): "1.2.840.10008.1.2.2",
    }
    for (implicit, little), uid in expected.items():
        ds: Any = dcm.Dataset()
        assert ds.is_implicit_VR is ds.is_little_endian is None
        ds.is_little_endian = little
        ds.is_implicit_VR = implicit
        assert ds.file_meta.TransferSyntaxUID == uid
        assert (ds.is_implicit_VR, ds.is_little_endian) == (implicit, little)
        made: Any = dcm.FileDataset(None, {"PatientID": "1"}, is_implicit_VR=implicit, is_little_endian=little)
        assert made.file_meta.TransferSyntaxUID == uid
        with pytest.raises(
            ElementValueError, match=r"is_implicit_VR is .* but the transfer syntax is .*TransferSyntaxUID"
        ):
            ds.is_implicit_VR = not implicit
    read: Any = dcm.dcmread(path_of("CT_small.dcm"))
    assert isinstance(read, dcm.FileDataset)
    assert not isinstance(CTImage(), dcm.FileDataset)
    assert (read.is_implicit_VR, read.is_little_endian) == (False, True)
    with pytest.raises(ElementValueError, match="the preamble has 3 bytes"):
        dcm.FileDataset("x", {}, b"123")
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), dcm.FileDataset.from_json(made.to_json())):
        assert type(again) is dcm.FileDataset
        assert again.PatientID == "1"


def test_settings_are_accepted_or_answered() -> None:
    ours: Any = config
    for name, value in (
        ("enforce_valid_values", False), ("convert_wrong_length_to_UN", True), ("replace_un_with_known_vr", True),
        ("datetime_conversion", False), ("allow_DS_float", True), ("data_element_callback", None),
    ):  # fmt: skip
        assert hasattr(their_config, name), name
        setattr(ours, name, value)
        assert getattr(ours, name) == value
    for mode in (config.IGNORE, config.WARN):
        ours.settings.reading_validation_mode = mode
    assert (config.IGNORE, config.WARN, config.RAISE) == (their_config.IGNORE, their_config.WARN, their_config.RAISE)
    for name, value, advice in (
        ("enforce_valid_values", True, "pass strict=True to dcmread"),
        ("datetime_conversion", True, r"call the methods date\(\)"),
        ("use_DS_decimal", True, r"convert values with decimal.Decimal\(value.text\)"),
        ("data_element_callback", print, "change values after dcmread"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=f"dcmgen.config.{name} cannot be .*; {advice}"):
            setattr(ours, name, value)
    with pytest.raises(ValueError, match=r"settings.writing_validation_mode cannot be RAISE \(2\); set ds.checking"):
        ours.settings.writing_validation_mode = config.RAISE
    for get in (lambda: ours.image_handlers, lambda: setattr(ours, "pixel_data_handlers", [])):
        with pytest.raises(AttributeError, match="pass decoding_plugin to pixel_array"):
            get()
    with pytest.raises(AttributeError, match=r"'dcmgen.config.settings' has no setting 'mode'; dcmgen has no global"):
        ours.settings.mode = 1
    with config.disable_value_validation():
        assert ours.logger.name == "dcmgen"


def test_old_arguments_are_answered_with_what_to_write_today(tmp_path: Path) -> None:
    ds: Any = dcm.Dataset(PatientID="1")
    with pytest.raises(TypeError, match="'write_like_original'; pass enforce_file_format=True"):
        ds.save_as(tmp_path / "x.dcm", write_like_original=False)
    with pytest.raises(TypeError, match="'write_like_original'; pass enforce_file_format=True"):
        ds.save_as(tmp_path / "x.dcm", False)
    write: Any = dcm.dcmwrite
    with pytest.raises(TypeError, match="enforce_file_format=True"):
        write(tmp_path / "x.dcm", ds, False)
    for name in ("implicit_vr", "little_endian", "force_encoding"):
        with pytest.raises(TypeError, match=f"{name!r}; pass transfer_syntax"):
            ds.save_as(tmp_path / "x.dcm", **{name: True})
    with pytest.raises(TypeError, match=r"have no argument 'nothing'$"):
        ds.save_as(tmp_path / "x.dcm", nothing=1)
    with pytest.raises(AttributeError, match="completes File Meta Information"):
        ds.fix_meta_info()
    assert list(tmp_path.iterdir()) == []


def test_json_by_position() -> None:
    ds, other = dcm.dcmread(path_of("CT_small.dcm")), pydicom.dcmread(path_of("CT_small.dcm"))
    sent: list[int] = []

    def send(element: Any) -> str:
        sent.append(int(element.tag))
        return f"http://x/{int(element.tag):08X}"

    model = ds.to_json(10000, send)
    assert sent == [0x7FE00010]
    assert other.to_json_dict(10000, send)["7FE00010"] == ds.to_json_dict(10000, send)["7FE00010"]

    def fetch(tag: str, vr: str, uri: str) -> bytes:
        assert (tag, vr, uri) == ("7FE00010", "OW", "http://x/7FE00010")
        return b"1234"

    assert dcm.Dataset.from_json(model, fetch).PixelData == b"1234"
    assert pydicom.Dataset.from_json(model, fetch)["PixelData"].value == b"1234"


# ---- pixels


def test_compress_with_an_array_by_position() -> None:
    array = np.arange(128 * 128, dtype=np.int16).reshape(128, 128)
    ds, other = dcm.dcmread(path_of("CT_small.dcm")), pydicom.dcmread(path_of("CT_small.dcm"))
    for each in (ds, other):
        each.compress(RLELossless, array)
        assert (each.pixel_array == array).all()
    assert ds.file_meta.TransferSyntaxUID == other.file_meta.TransferSyntaxUID


@pytest.mark.parametrize("shape", [(0,), (5,), (8,), (3, 5), (2, 3, 7), (16, 16)])
@pytest.mark.parametrize("pad", [True, False])
def test_bits_are_packed(shape: tuple[int, ...], pad: bool) -> None:
    bits = np.random.default_rng(1).integers(0, 2, shape).astype(np.uint8)
    packed = pixels.pack_bits(bits, pad)
    assert packed == their_pixels.pack_bits(bits, pad)
    assert (pixels.unpack_bits(packed) == their_pixels.unpack_bits(packed)).all()
    assert pixels.unpack_bits(packed, as_array=False) == their_pixels.unpack_bits(packed, as_array=False)
    unpacked: Any = pixels.unpack_bits(packed)
    assert (unpacked[: bits.size] == bits.ravel()).all()
    assert pixels.pack_bits(bits.astype(bool), pad) == packed


def test_other_values_are_not_packed() -> None:
    with pytest.raises(PixelError, match="only the values 0 and 1"):
        pixels.pack_bits(np.array([0, 2]))


@pytest.mark.parametrize("cls", [dcm.Dataset, CTImage])
@pytest.mark.parametrize("signed", [0, 1])
def test_bytes_of_us_or_ss(cls: Any, signed: int) -> None:
    other = pydicom.Dataset()
    other.file_meta = TheirMeta()
    other.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = cls()
    for each in (ds, other):
        each.PixelRepresentation = signed
        each.SmallestImagePixelValue = b"\x01\x80"
        each.LargestImagePixelValue = b"\xff\x7f"
    if cls is dcm.Dataset:
        ds.RedPaletteColorLookupTableDescriptor = b"\x00\x01\x00\x80\x10\x00"
        assert list(ds.RedPaletteColorLookupTableDescriptor) == [256, -32768 if signed else 32768, 16]
    written = io.BytesIO()
    pydicom.dcmwrite(written, other)
    expected = pydicom.dcmread(io.BytesIO(written.getvalue()), force=True)
    assert ds.SmallestImagePixelValue == expected.SmallestImagePixelValue == (-32767 if signed else 32769)
    assert ds.LargestImagePixelValue == expected.LargestImagePixelValue == 32767
    ds.add_new("SmallestPixelValueInSeries", "US or SS", b"\x01\x80")
    assert ds["SmallestPixelValueInSeries"].value == ds.SmallestImagePixelValue
    for wrong in (b"\1", "text"):
        with pytest.raises(ElementTypeError, match="US or SS accepts int"):
            ds.SmallestImagePixelValue = wrong
    with pytest.raises(ElementTypeError, match="US accepts int"):
        ds.Rows = b"\1\0"


def test_pixel_data_from_a_file_object(tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(b"--12345678")
    ds, other = dcm.Dataset(BitsAllocated=8), pydicom.Dataset()
    with open(tmp_path / "raw", "rb") as file:
        file.seek(2)
        ds.PixelData = file  # type: ignore[assignment]
        assert file.tell() == 2
        other.add_new("PixelData", "OB", file)
        assert dcm.Dataset.from_pydicom(other).PixelData == b"12345678"
        ds.add_new("EncapsulatedDocument", "OB", io.BytesIO(b""))
    assert ds.PixelData == b"12345678"
    assert ds["EncapsulatedDocument"].value is None
    with open(tmp_path / "raw", encoding="ascii") as text, pytest.raises(ElementTypeError, match="mode 'rb'"):
        ds.PixelData = text  # type: ignore[assignment]
