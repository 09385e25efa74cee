"""Datasets are exchanged with pydicom without loss, in both directions and for all files."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom import config, valuerep
from pydicom.data import get_testdata_file
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import FileMetaDataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag
from pydicom.uid import UID, ExplicitVRLittleEndian
from pydicom.valuerep import DSdecimal, DSfloat, PersonName

import dcmgen as dcm
from dcmgen import validation
from dcmgen.dataset import add_private_dictionary
from dcmgen.errors import ElementTypeError, ElementValueError, ReadError, RepairWarning
from dcmgen.iods import CTImage, RTPlan
from dcmgen.model import access
from dcmgen.values.numbers import IS, interpret
from tests.codec.files import FILES, name
from tests.codec.test_against_pydicom import INTENDED
from tests.private_dictionaries import give_ours_to_pydicom

pytestmark = pytest.mark.filterwarnings("ignore")


def path_of(file: str) -> str:
    found: Any = get_testdata_file(file)
    return str(found)


@pytest.fixture
def same_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    give_ours_to_pydicom(monkeypatch)


def pairs() -> Iterator[tuple[str, Any, Any]]:
    """Yield all files that both libraries read in the same way."""
    count = 0
    for path in FILES:
        if name(path) in INTENDED:
            continue
        try:
            found = name(path), dcm.dcmread(path, force=True), pydicom.dcmread(path, force=True)
        except Exception:
            continue
        count += 1
        yield found
    assert count >= 0.9 * len(FILES) > 0


@pytest.mark.usefixtures("same_dictionary")
def test_every_file_is_converted_as_dcmgen_reads_it() -> None:
    for file, ours, theirs in pairs():
        made = dcm.Dataset.from_pydicom(theirs)
        assert made == ours, file
        assert made.file_meta == ours.file_meta, file
        assert made.preamble == ours.preamble, file


@pytest.mark.usefixtures("same_dictionary")
def test_every_file_is_converted_as_pydicom_reads_it() -> None:
    for file, ours, theirs in pairs():
        made = ours.to_pydicom()
        assert made.keys() == theirs.keys(), file
        for tag in theirs.keys():  # noqa: SIM118 - iteration yields elements
            try:
                expected = theirs[tag]
            except Exception:
                continue  # pydicom cannot decode it
            assert made[tag] == expected, f"{file} {tag}"
            items = zip(made[tag].value or (), expected.value or (), strict=True) if expected.VR == "SQ" else ()
            for item, other in items:
                assert item.is_original_encoding is other.is_original_encoding, f"{file} {tag}"
        assert made.file_meta == theirs.file_meta, file
        assert made.preamble == theirs.preamble, file
        if file != "SC_rgb_jpeg.dcm":  # its dataset is not encoded as its transfer syntax requires
            assert made.original_encoding == theirs.original_encoding, file
            assert made.is_original_encoding is theirs.is_original_encoding, file


@pytest.mark.usefixtures("same_dictionary")
def test_every_file_comes_back_unchanged() -> None:
    for file, ours, _ in pairs():
        made = dcm.Dataset.from_pydicom(ours.to_pydicom())
        assert made == ours, file
        assert [element.VR for element in made.iterall()] == [element.VR for element in ours.iterall()], file


@pytest.mark.usefixtures("same_dictionary")
def test_values_that_pydicom_has_decoded_are_converted_too() -> None:
    for file, ours, theirs in pairs():
        try:
            theirs.decode()
            count = sum(1 for _ in theirs.iterall())
        except Exception:
            continue
        made = dcm.Dataset.from_pydicom(theirs)
        assert sum(1 for _ in made.iterall()) == count, file
        assert made == ours, file


def test_a_converted_file_is_written_as_pydicom_reads_it(tmp_path: Path) -> None:
    for file in (
        "CT_small.dcm",
        "rtplan.dcm",
        "JPEG2000.dcm",
        "MR_small_bigendian.dcm",
        "image_dfl.dcm",
        "test-SR.dcm",
    ):
        theirs = pydicom.dcmread(path_of(file))
        dcm.Dataset.from_pydicom(theirs).save_as(tmp_path / file)
        back = pydicom.dcmread(tmp_path / file)
        expected = pydicom.dcmread(path_of(file))
        for written in (back, expected):
            for element in list(written):
                if element.tag.element == 0 or element.tag == 0xFFFCFFFC:
                    del written[element.tag]  # group lengths are computed
        assert pydicom.Dataset.__eq__(back, expected), file
        ours = dcm.dcmread(path_of(file)).to_pydicom()
        ours.save_as(tmp_path / file)
        assert dcm.dcmread(tmp_path / file) == dcm.dcmread(path_of(file)), file


def test_pixel_data_are_not_copied() -> None:
    theirs = pydicom.dcmread(path_of("CT_small.dcm"))
    raw: Any = theirs.get_item(0x7FE00010)
    assert dcm.Dataset.from_pydicom(theirs).PixelData is raw.value
    pixels = theirs.PixelData
    ours = dcm.Dataset.from_pydicom(theirs)
    assert ours.PixelData is pixels
    assert ours.to_pydicom().PixelData is pixels


def test_large_values_stay_in_the_file_until_they_are_accessed(tmp_path: Path) -> None:
    ours = dcm.dcmread(path_of("CT_small.dcm"))
    ours.set_pixel_data(np.arange(512 * 512, dtype=np.uint16).reshape(512, 512), "MONOCHROME2", 16)
    ours.save_as(tmp_path / "ct.dcm")
    made = dcm.dcmread(tmp_path / "ct.dcm").to_pydicom()
    raw: Any = made.get_item(0x7FE00010, keep_deferred=True)
    assert raw.value is None
    assert len(made.PixelData) == 512 * 512 * 2
    assert (made.pixel_array == ours.pixel_array).all()
    theirs = pydicom.dcmread(tmp_path / "ct.dcm", defer_size=1000)
    back = dcm.Dataset.from_pydicom(theirs)
    raw = theirs.get_item(0x7FE00010, keep_deferred=True)
    assert raw.value is None
    assert (back.pixel_array == ours.pixel_array).all()
    (tmp_path / "ct.dcm").write_bytes(b"")
    with pytest.raises(ReadError, match="has changed since pydicom read it"):
        dcm.Dataset.from_pydicom(theirs)


def test_deferred_values_of_compressed_and_deflated_files_and_file_objects() -> None:
    for file in ("JPEG2000.dcm", "image_dfl.dcm", "rtplan.dcm"):
        expected = dcm.dcmread(path_of(file))
        with open(path_of(file), "rb") as stream:
            for source in (path_of(file), io.BytesIO(stream.read())):
                if file == "image_dfl.dcm" and isinstance(source, str):
                    continue  # pydicom cannot read deferred values of a deflated file
                theirs = pydicom.dcmread(source, defer_size=64)
                assert dcm.Dataset.from_pydicom(theirs) == expected, file


def test_a_file_is_converted_for_a_typed_class_and_validated() -> None:
    theirs = pydicom.dcmread(path_of("CT_small.dcm"))
    ct = CTImage.from_pydicom(theirs)
    assert type(ct) is CTImage
    assert ct.PixelSpacing == [0.661468, 0.661468]
    assert dcm.validate(theirs).findings == dcm.validate(path_of("CT_small.dcm")).findings
    assert str(validation.missing(pydicom.Dataset())) == str(validation.missing(dcm.Dataset()))


def test_new_datasets_are_converted() -> None:
    ours = dcm.Dataset(
        SOPClassUID=dcm.uid.CTImageStorage,
        PatientName="Doe^Jane=山田",
        SpecificCharacterSet="ISO_IR 192",
        PixelSpacing=["0.50", "0.25"],
        StudyDate="20260102",
        ImageType=["ORIGINAL", "PRIMARY"],
        Rows=4,
        WindowCenter=[],
        FrameIncrementPointer=[0x00100010, 0x00100020],
        SmallestImagePixelValue=5,
        ReferencedImageSequence=[{"ReferencedFrameNumber": [1, 2]}],
    )
    ours.private.create("MAKER", 0x0009).add_new(0x01, "FD", [1.5, 2.5])
    made = ours.to_pydicom()
    assert type(made) is pydicom.Dataset
    assert made.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert made.PatientName.ideographic == "山田"
    assert isinstance(made.PixelSpacing[0], DSfloat)
    assert str(made.PixelSpacing[0]) == "0.50"
    assert made.FrameIncrementPointer == [0x00100010, 0x00100020]
    assert made.WindowCenter is None
    assert made.private_block(0x0009, "MAKER")[1].value == [1.5, 2.5]
    assert made.ReferencedImageSequence[0].ReferencedFrameNumber == [1, 2]
    file = io.BytesIO()
    pydicom.dcmwrite(file, made, enforce_file_format=False)
    assert dcm.dcmread(file.getvalue()) == ours
    assert dcm.Dataset.from_pydicom(made) == ours


def test_every_vr_is_converted() -> None:
    values: dict[str, tuple[int, Any]] = {
        "AE": (0x00080055, "AE"), "AS": (0x00101010, "012Y"), "AT": (0x00209165, 0x00100010), "CS": (0x00080060, "CT"),
        "DA": (0x00080020, "20260102"), "DS": (0x00180050, "1.50"), "DT": (0x0008002A, "20260102030405.6+0100"),
        "FD": (0x00189073, 1.5), "FL": (0x00089459, 0.5), "IS": (0x00200013, "07"), "LO": (0x00080070, "Müller"),
        "LT": (0x001021B0, "a\\b"), "OB": (0x00280010 + 0x1FFF, b"\1\2"), "OD": (0x7FE00009, b"12345678"),
        "OF": (0x7FE00008, b"1234"), "OL": (0x00660040, b"1234"), "OV": (0x7FE00001, b"12345678"),
        "OW": (0x00281201, b"1234"), "PN": (0x00100010, "Doe^J"), "SH": (0x00080050, "A1"), "SL": (0x00186020, -5),
        "SS": (0x00189219, -2), "ST": (0x00080081, "a\\b"), "SV": (0x00720082, -9), "TM": (0x00080030, "010203.4"),
        "UC": (0x00080119, "text"), "UI": (0x00080018, "1.2.3"), "UL": (0x00081161, 7), "UN": (0x00091001, b"ab"),
        "UR": (0x00081190, "http://x"), "US": (0x00280010, 4), "UT": (0x00080120, "http://y"), "UV": (0x00720083, 9),
    }  # fmt: skip
    ours = dcm.Dataset(SpecificCharacterSet="ISO_IR 100")
    theirs = pydicom.Dataset()
    theirs.SpecificCharacterSet = "ISO_IR 100"
    for vr, (tag, value) in values.items():
        ours.add_new(tag, vr, value)
        theirs.add_new(tag, vr, value)
    assert pydicom.Dataset.__eq__(ours.to_pydicom(), theirs)
    made = dcm.Dataset.from_pydicom(theirs)
    assert made == ours
    assert {element.VR for element in made} >= set(values)
    for syntax in ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"):
        file = io.BytesIO()
        ours.save_as(file, transfer_syntax=syntax)
        read = dcm.dcmread(file.getvalue())
        assert dcm.Dataset.from_pydicom(pydicom.dcmread(io.BytesIO(file.getvalue()))) == read
        assert dcm.Dataset.from_pydicom(read.to_pydicom()) == read
        decoded = pydicom.dcmread(io.BytesIO(file.getvalue()))
        assert len(list(decoded.iterall())) == len(list(read.iterall()))  # pydicom decodes all elements
        assert dcm.Dataset.from_pydicom(decoded) == read


def test_words_that_are_set_are_in_the_byte_order_of_the_dataset() -> None:
    file = io.BytesIO()
    dcm.Dataset(Rows=1).save_as(file, transfer_syntax="1.2.840.10008.1.2.2")
    big = dcm.dcmread(file.getvalue())
    big.add_new(0x00281201, "OW", b"\1\0\2\0")
    made = big.to_pydicom()
    assert made[0x00281201].value == b"\0\1\0\2"
    assert dcm.Dataset.from_pydicom(made)[0x00281201].value == b"\1\0\2\0"


def test_text_is_decoded_in_the_character_set_in_which_it_was_read() -> None:
    ours = dcm.Dataset(SpecificCharacterSet="ISO_IR 100", PatientName="Müller", BeamSequence=[{"BeamName": "Größe"}])
    file = io.BytesIO()
    ours.save_as(file)
    theirs = pydicom.dcmread(io.BytesIO(file.getvalue()))
    theirs.SpecificCharacterSet = "ISO_IR 192"
    made = dcm.Dataset.from_pydicom(theirs)
    assert made.PatientName == "Müller"
    assert made.BeamSequence[0].BeamName == "Größe"
    read = dcm.dcmread(file.getvalue())
    read.SpecificCharacterSet = "ISO_IR 192"
    back = read.to_pydicom()
    assert back.PatientName == "Müller"
    assert back.BeamSequence[0].BeamName == "Größe"
    written = io.BytesIO()
    back.save_as(written)
    assert dcm.dcmread(written.getvalue()).BeamSequence[0].BeamName == "Größe"
    assert dcm.dcmread(file.getvalue(), charset="ISO_IR 101").to_pydicom().original_character_set == ["iso8859_2"]


@pytest.mark.parametrize("character_set", [{}, {"SpecificCharacterSet": "ISO_IR 100"}])
def test_pydicom_writes_values_that_did_not_change_as_they_were_read(character_set: dict[str, str]) -> None:
    """If the character set seems to be another one, pydicom decodes and encodes all values."""
    file = io.BytesIO()
    dcm.Dataset.from_dict({**character_set, "PatientName": "Doe"}).save_as(file)
    data = file.getvalue() + b"\x10\0\x20\0LO\4\0ab  "
    written = io.BytesIO()
    dcm.dcmread(data).to_pydicom().save_as(written)
    assert written.getvalue()[-4:] == b"ab  "


def test_private_elements_of_implicit_files_have_the_vrs_of_both_dictionaries() -> None:
    ours = dcm.Dataset()
    ours.private.create("GEMS_IDEN_01", 0x0009).add_new(0x01, "LO", "GE_GENESIS_FF")
    file = io.BytesIO()
    ours.save_as(file, transfer_syntax="1.2.840.10008.1.2")
    made = dcm.Dataset.from_pydicom(pydicom.dcmread(io.BytesIO(file.getvalue())))
    assert made.private["GEMS_IDEN_01"][0x01].value == "GE_GENESIS_FF"
    back = io.BytesIO()
    made.save_as(back, transfer_syntax="1.2.840.10008.1.2")
    assert back.getvalue()[-13:] == file.getvalue()[-13:]
    add_private_dictionary("OUR MAKER", {(0x0009, 0x02): ("DS", "1", "Dose")})
    ours = dcm.Dataset()
    ours.private.create("OUR MAKER", 0x0009).add_new(0x02, "DS", "1.50")
    file = io.BytesIO()
    ours.save_as(file, transfer_syntax="1.2.840.10008.1.2")
    assert dcm.dcmread(file.getvalue()).to_pydicom()[0x00091002].value == 1.5


def test_changes_are_part_of_the_result() -> None:
    ours = dcm.dcmread(path_of("rtplan.dcm"))
    ours.PatientID = "changed"
    ours.BeamSequence[0].BeamName = "changed"
    ours.BeamSequence[0].ControlPointSequence[0].IsocenterPosition[1] = 5
    del ours.PatientName
    made = ours.to_pydicom()
    assert made.PatientID == "changed"
    assert made.BeamSequence[0].BeamName == "changed"
    assert made.BeamSequence[0].ControlPointSequence[0].IsocenterPosition[1] == 5
    assert "PatientName" not in made
    theirs = pydicom.dcmread(path_of("rtplan.dcm"))
    theirs.BeamSequence[0].BeamName = "changed"
    plan = RTPlan.from_pydicom(theirs)
    assert plan.BeamSequence[0].BeamName == "changed"
    plan.BeamSequence[0].BeamName = "again"
    assert theirs.BeamSequence[0].BeamName == "changed"


def test_elements_with_the_encoding_of_another_dataset_are_converted() -> None:
    theirs = pydicom.Dataset()
    theirs[0x00280010] = RawDataElement(BaseTag(0x00280010), "US", 2, b"\1\0", 0, False, True)
    theirs[0x00280011] = RawDataElement(BaseTag(0x00280011), "US", 2, b"\0\2", 0, False, False)
    theirs[0x00281201] = RawDataElement(BaseTag(0x00281201), "OW", 2, b"\0\3", 0, False, False)
    made = dcm.Dataset.from_pydicom(theirs)
    assert (made.Rows, made.Columns, made[0x00281201].value) == (1, 2, b"\3\0")


def test_copies_and_pickles_of_a_converted_dataset() -> None:
    for file in ("rtplan.dcm", "JPEG2000.dcm", "CT_small.dcm"):
        made = dcm.Dataset.from_pydicom(pydicom.dcmread(path_of(file)))
        expected = dcm.dcmread(path_of(file))
        assert copy.deepcopy(made) == expected
        assert pickle.loads(pickle.dumps(made)) == expected
        copied = pickle.loads(pickle.dumps(dcm.dcmread(path_of(file)).to_pydicom()))
        assert dcm.Dataset.from_pydicom(copied) == expected


def test_undefined_lengths_are_kept() -> None:
    theirs = pydicom.Dataset()
    item = pydicom.Dataset()
    item.BeamName = "Field 1"
    item.is_undefined_length_sequence_item = True
    theirs.BeamSequence = [item]
    theirs["BeamSequence"].is_undefined_length = True
    theirs["BeamSequence"].value.is_undefined_length = True
    theirs.SpecificCharacterSet = "ISO_IR 100"
    written = io.BytesIO()
    theirs.preamble = bytes(128)
    theirs.file_meta = FileMetaDataset()
    theirs.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    pydicom.dcmwrite(written, theirs)
    assert b"\xfe\xff\xdd\xe0" in written.getvalue()
    for made in (
        dcm.Dataset.from_pydicom(theirs),
        dcm.Dataset.from_pydicom(pydicom.dcmread(io.BytesIO(written.getvalue()))),
        dcm.Dataset.from_pydicom(dcm.dcmread(written.getvalue()).to_pydicom()),
    ):
        made.PatientID = "1"
        file = io.BytesIO()
        made.save_as(file)
        assert file.getvalue().endswith(written.getvalue()[-46:])


def test_values_that_cannot_be_right_are_reported() -> None:
    theirs = pydicom.Dataset()
    theirs[0x00180050] = RawDataElement(BaseTag(0x00180050), "DS", 4, b"3,5 ", 0, False, True)
    made = dcm.Dataset.from_pydicom(theirs)
    with pytest.warns(RepairWarning, match="comma"):
        assert made.SliceThickness == 3.5
    assert [(repair.kind, repair.path, repair.offset) for repair in made.repairs] == [("number", "SliceThickness", -1)]
    theirs = pydicom.Dataset()
    theirs[0x00180050] = RawDataElement(BaseTag(0x00180050), "??", 2, b"ab", 0, False, True)
    with pytest.warns(RepairWarning, match=r"'\?\?' is not a VR"):
        made = dcm.Dataset.from_pydicom(theirs)
    ours = dcm.Dataset()
    access.put(ours, 0x00200013, "IS", interpret(IS, "7a")[0])
    with pytest.raises(ElementValueError, match="InstanceNumber: pydicom does not accept the value"):
        ours.to_pydicom()


def test_other_objects_are_refused() -> None:
    with pytest.raises(ElementTypeError, match="not dict"):
        dcm.Dataset.from_pydicom({})  # type: ignore[arg-type]
    with pytest.raises(ElementTypeError, match=r"Convert it with Dataset\.from_pydicom"):
        dcm.dcmwrite(io.BytesIO(), pydicom.Dataset())  # type: ignore[arg-type]
    with pytest.raises(ElementTypeError, match=r"Convert it with Dataset\.from_pydicom"):
        dcm.Dataset.from_dict(pydicom.Dataset())  # type: ignore[arg-type]


def test_values_of_pydicom_are_assigned() -> None:
    ours, ct = dcm.Dataset(), CTImage()
    for ds in (ours, ct):
        any_ds: Any = ds
        any_ds.PatientName = PersonName("Doe^Jane=山田")
        assert ds.PatientName.ideographic == "山田"
        any_ds.OtherPatientNames = [PersonName("A"), PersonName("B^C")]
        assert ds.OtherPatientNames == ["A", "B^C"]
        any_ds.SliceThickness = DSfloat("2.50")
        assert ds.SliceThickness.text == "2.50"  # type: ignore[union-attr]
        any_ds.SliceThickness = DSdecimal("2.500")
        assert ds.SliceThickness.text == "2.500"  # type: ignore[union-attr]
        any_ds.SliceThickness = DSfloat(1 / 3, auto_format=True)
        assert ds.SliceThickness.text == "0.33333333333333"  # type: ignore[union-attr]
        any_ds.PixelSpacing = MultiValue(DSfloat, ["0.50", "0.250"])
        assert ds.PixelSpacing == [0.5, 0.25]
        assert [one.text for one in ds.PixelSpacing] == ["0.50", "0.250"]
        any_ds.InstanceNumber = valuerep.IS("007")
        assert ds.InstanceNumber.text == "007"  # type: ignore[union-attr]
        any_ds.SOPInstanceUID = UID("1.2.3")
        assert type(ds.SOPInstanceUID) is dcm.UID
        any_ds.StudyDate = valuerep.DA("20260102")
        any_ds.StudyTime = valuerep.TM("0102")
        any_ds.AcquisitionDateTime = valuerep.DT("202601")
        assert (ds.StudyDate, ds.StudyTime, ds.AcquisitionDateTime) == ("20260102", "0102", "202601")
        any_ds.ImageType = MultiValue(str, ["ORIGINAL", "PRIMARY", "AXIAL"])
        assert ds.ImageType == ["ORIGINAL", "PRIMARY", "AXIAL"]
        any_ds.PatientID = MultiValue(str, ["A"])
        assert ds.PatientID == "A"
        ds.add_new("FrameIncrementPointer", "AT", BaseTag(0x00181063))
        assert ds["FrameIncrementPointer"].value == [0x00181063]


def test_datasets_and_elements_of_pydicom_are_assigned() -> None:
    item = pydicom.Dataset()
    item.BeamName = "Field 1"
    ds: Any
    for ds in (dcm.Dataset(), RTPlan()):
        ds.BeamSequence = pydicom.Sequence([item])
        ds.BeamSequence.append(item)
        ds.BeamSequence.extend([item])
        ds.BeamSequence[2] = item
        assert [beam.BeamName for beam in ds.BeamSequence] == ["Field 1"] * 3
        ds.BeamSequence = item
        assert len(ds.BeamSequence) == 1
        ds[0x00100020] = DataElement(0x00100020, "LO", "4711")
        assert ds.PatientID == "4711"
        ds.add(DataElement(0x00100010, "PN", "Doe^Jane"))
        assert ds.PatientName.family_name == "Doe"
        ds.update(item)
        assert ds["BeamName"].value == "Field 1"
        ds.file_meta = pydicom.dcmread(path_of("CT_small.dcm")).file_meta
        assert ds.file_meta.MediaStorageSOPClassUID == dcm.uid.CTImageStorage
    assert dcm.Dataset(item).BeamName == "Field 1"  # type: ignore[arg-type]


@pytest.mark.parametrize("setting", ["datetime_conversion", "use_DS_decimal"])
def test_settings_of_pydicom(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, setting, True)
    for file in ("CT_small.dcm", "rtplan.dcm"):
        theirs = pydicom.dcmread(path_of(file))
        theirs.decode()
        assert all(isinstance(element, DataElement) for element in theirs.iterall())
        assert dcm.Dataset.from_pydicom(theirs) == dcm.dcmread(path_of(file))
