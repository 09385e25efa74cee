"""Values of lookup tables: descriptors with unsigned values in VR SS, and words as numbers, bytes or arrays."""

from __future__ import annotations

import io
import json
from array import array
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, dcmread, dictionary
from dcmgen.dictionary.data.representations import VMS, VRS
from dcmgen.errors import ElementTypeError, ElementValueError, EncodeError
from dcmgen.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from dcmgen.values.tags import LUT_DESCRIPTORS
from tests.codec.files import written

SYNTAXES = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)


def test_the_descriptors_are_those_of_the_dictionary() -> None:
    found = {tag for tag, vr in VRS.items() if vr == "US or SS" and VMS.get(tag) == "3"}
    assert found == LUT_DESCRIPTORS
    assert all(dictionary.keyword_for_tag(tag).endswith("Descriptor") for tag in found)


def image(signed: int) -> Dataset:
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3")
    ds.PixelRepresentation = signed
    return ds


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("value", [[40000, -5, 16], [40000, 5, 16], [0, -32768, 8], [65535, 32767, 16]])
@pytest.mark.parametrize("keyword", ["LUTDescriptor", "RedPaletteColorLookupTableDescriptor"])
def test_the_number_of_entries_is_unsigned(syntax: str, value: list[int], keyword: str) -> None:
    ds = image(1)
    ds.VOILUTSequence = [Dataset({keyword: value})]
    setattr(ds, keyword, value)
    read = dcmread(written(ds, transfer_syntax=syntax))
    for holder in (read, read.VOILUTSequence[0]):
        assert (holder[keyword].VR, holder[keyword].value) == ("SS", value)
        assert holder.get_array(keyword).tolist() == value
        assert not [str(finding) for finding in read.validate().errors if "range" in finding.rule]
    assert read == dcmread(written(read, transfer_syntax=ImplicitVRLittleEndian))
    edited = dcmread(written(ds, transfer_syntax=syntax))
    edited[keyword].value[2] = 12
    assert dcmread(written(edited))[keyword].value == [*value[:2], 12]
    assert json.loads(read.to_json())[f"{read[keyword].tag:08X}"] == {"vr": "SS", "Value": value}
    for again in (
        Dataset.from_json(read.to_json()),
        Dataset.from_xml(read.to_xml()),
        Dataset.from_plain(read.to_plain()),
    ):
        assert again[keyword].value == value
        assert not [str(finding) for finding in again.validate().errors if "range" in finding.rule]
        assert dcmread(written(again, transfer_syntax=syntax)) == read
    if syntax != ImplicitVRLittleEndian:  # pydicom corrects only the values of explicit VR
        peer = pydicom.dcmread(io.BytesIO(written(ds, transfer_syntax=syntax)))
        assert list(peer[keyword].value) == value


def test_a_descriptor_that_neither_representation_allows_is_refused() -> None:
    for signed, value in ((0, [256, -5, 16]), (1, [256, 40000, 16]), (1, [70000, 0, 16])):
        ds = image(signed)
        ds.LUTDescriptor = value
        with pytest.raises(EncodeError, match="LUTDescriptor"):
            written(ds)
    ds.checking = "raise"
    ds.add_new("LUTDescriptor", "SS", [40000, -5, 16])
    with pytest.raises(ElementValueError, match="range"):
        ds.add_new("LUTDescriptor", "SS", [70000, -5, 16])
    with pytest.raises(ElementValueError, match="range"):
        ds.add_new("SmallestImagePixelValue", "SS", 40000)


def test_pixel_representation_of_the_enclosing_dataset_is_used() -> None:
    ds = image(1)
    ds.SharedFunctionalGroupsSequence = [{"PixelValueTransformationSequence": [{"SmallestImagePixelValue": -7}, {"PixelRepresentation": 0, "SmallestImagePixelValue": 40000}]}]  # fmt: skip
    read = dcmread(written(ds))
    items = read.SharedFunctionalGroupsSequence[0].PixelValueTransformationSequence
    assert [(item["SmallestImagePixelValue"].VR, item.SmallestImagePixelValue) for item in items] == [
        ("SS", -7),
        ("US", 40000),
    ]


@pytest.mark.parametrize(("signed", "vr", "value"), [(1, "SS", -2), (0, "US", 65534)])
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian])
def test_pixel_representation_resolves_vr_un_in_items(syntax: str, signed: int, vr: str, value: int) -> None:
    ds = image(signed)
    ds.RealWorldValueMappingSequence = [{}]
    raw = b"\xff\xfe" if syntax == ExplicitVRBigEndian else b"\xfe\xff"
    ds.RealWorldValueMappingSequence[0].add_new("SmallestImagePixelValue", "UN", raw)
    element = dcmread(written(ds, transfer_syntax=syntax)).RealWorldValueMappingSequence[0]["SmallestImagePixelValue"]
    assert (element.VR, element.value) == (vr, value)


WORDS = [1, 65535, 2]


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize(
    ("value", "vr"),
    [
        (WORDS, "US"),
        (tuple(WORDS), "US"),
        (iter(WORDS), "US"),
        (np.array(WORDS, "u2"), "US"),
        (np.array(WORDS, ">u2"), "US"),
        (np.array(WORDS, "i8"), "US"),
        (array("H", WORDS), "US"),
        (np.array(WORDS, "<u2").tobytes(), "OW"),
        (bytearray(np.array(WORDS, "<u2").tobytes()), "OW"),
        (memoryview(np.array(WORDS, "<u2").tobytes()), "OW"),
        (memoryview(np.array(WORDS, "u2")), "US"),
    ],
)
@pytest.mark.parametrize("keyword", ["LUTData", "GrayLookupTableData"])
def test_lut_data_may_be_numbers_or_bytes(syntax: str, value: Any, vr: str, keyword: str) -> None:
    ds = image(0)
    ds.LUTDescriptor = [3, 0, 16]
    setattr(ds, keyword, list(WORDS) if hasattr(value, "__next__") else value)
    read = dcmread(written(ds, transfer_syntax=syntax))
    assert read.get_array(keyword).tolist() == WORDS
    if syntax != ImplicitVRLittleEndian:
        assert vr == read[keyword].VR
    model = json.loads(ds.to_json())[f"{read[keyword].tag:08X}"]
    assert model["vr"] == vr
    for again in (Dataset.from_json(ds.to_json()), Dataset.from_xml(ds.to_xml())):
        assert dcmread(written(again)).get_array(keyword).tolist() == WORDS
    assert pydicom.dcmread(io.BytesIO(written(ds, transfer_syntax=syntax))).get(keyword) is not None


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("count", [1, 32767, 32768, 65536])
def test_numbers_that_are_too_many_for_us_are_words(syntax: str, count: int) -> None:
    ds = image(0)
    ds.LUTDescriptor = [count % 65536, 0, 16]
    ds.LUTData = list(range(count))
    read = dcmread(written(ds, transfer_syntax=syntax))
    assert not read.repairs
    assert read.get_array("LUTData").tolist() == list(range(count))
    if syntax != ImplicitVRLittleEndian:
        assert ("US" if count < 32768 else "OW") == read["LUTData"].VR


@pytest.mark.parametrize("value", [[-1], [70000]])
def test_numbers_that_are_not_words_are_refused(value: list[int]) -> None:
    ds = image(0)
    ds.LUTData = value
    with pytest.raises(EncodeError, match="LUTData"):
        written(ds)
    with pytest.raises(ElementValueError, match="LUTData"):
        ds.LUTData = [0.5]


def test_words_of_other_elements() -> None:
    ds = image(0)
    ds.RedPaletteColorLookupTableData = np.array(WORDS, "u2")
    assert (
        dcmread(written(ds, transfer_syntax=ExplicitVRBigEndian)).get_array("RedPaletteColorLookupTableData").tolist()
        == WORDS
    )
    ds.PointCoordinatesData, ds.TrackPointIndexList = np.array([1.5], "f4"), np.array(WORDS, "i4")
    assert (ds.PointCoordinatesData, len(ds.TrackPointIndexList)) == (b"\0\0\xc0\x3f", 12)
    with pytest.raises(ElementTypeError, match="floating-point"):
        ds.PointCoordinatesData = np.array([1], "i4")
    with pytest.raises(ElementTypeError, match="integers"):
        ds.TrackPointIndexList = np.array([1.5], "f4")
    for wrong in (np.array(WORDS, ">u2"), np.array(WORDS, "u4"), WORDS, "1"):
        with pytest.raises(ElementTypeError, match="RedPalette"):
            ds.RedPaletteColorLookupTableData = wrong
