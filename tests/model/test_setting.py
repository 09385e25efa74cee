"""Conversion of assigned values."""

from __future__ import annotations

import array
import datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, PersonName, Sequence, Tag
from dcmgen.errors import ElementTypeError, ElementValueError
from dcmgen.values.multivalue import MultiValue
from dcmgen.values.numbers import DS, IS
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID

ASSIGNED: list[tuple[str, Any, Any, type]] = [
    ("PatientID", "1", "1", str),
    ("PatientID", np.str_("1"), "1", str),
    ("PatientID", "", "", str),
    ("PatientID", None, "", str),
    ("PatientID", ["1"], "1", str),
    ("PatientID", [], "", str),
    ("PatientName", None, "", PersonName),
    ("PatientBirthDate", None, "", DA),
    ("StudyTime", "", "", TM),
    ("AcquisitionDateTime", None, "", DT),
    ("StudyInstanceUID", (), "", UID),
    ("StudyComments", None, "", str),
    ("SliceThickness", "", None, type(None)),
    ("SeriesNumber", None, None, type(None)),
    ("Rows", None, None, type(None)),
    ("PatientID", "a\\b", ["a", "b"], MultiValue),
    ("PatientComments", "a\\b", "a\\b", str),
    ("ImageType", "A\\B", ["A", "B"], MultiValue),
    ("ImageType", "A", ["A"], MultiValue),
    ("ImageType", ("A", "B"), ["A", "B"], MultiValue),
    ("ImageType", ["A", None, ""], ["A", "", ""], MultiValue),
    ("ImageType", None, [], MultiValue),
    ("ImageType", "", [], MultiValue),
    ("ImageType", (word for word in ("A", "B")), ["A", "B"], MultiValue),
    ("PatientName", "Doe^Jane", "Doe^Jane", PersonName),
    ("PatientName", PersonName("Doe"), "Doe", PersonName),
    ("OtherPatientNames", "A\\B", ["A", "B"], MultiValue),
    ("SOPInstanceUID", "1.2 ", "1.2", UID),
    ("StudyDate", datetime.date(2026, 11, 20), "20261120", DA),
    ("StudyDate", datetime.datetime(2026, 11, 20, 1, 2), "20261120", DA),
    ("StudyDate", "20261120", "20261120", DA),
    ("StudyTime", datetime.time(1, 2, 3), "010203", TM),
    ("AcquisitionDateTime", datetime.datetime(2026, 11, 20, 1, 2, 3, 4), "20261120010203.000004", DT),
    ("DateOfSecondaryCapture", datetime.date(2026, 11, 20), "20261120", DA),
    ("RescaleSlope", 1, 1.0, DS),
    ("RescaleSlope", "1.0", 1.0, DS),
    ("RescaleSlope", Decimal("1.50"), "1.50", DS),
    ("RescaleSlope", np.float32(0.5), 0.5, DS),
    ("RescaleSlope", np.array([2.0]), 2.0, DS),
    ("WindowCenter", 40, [40.0], MultiValue),
    ("WindowCenter", "40\\80", [40, 80], MultiValue),
    ("PixelSpacing", np.array([0.5, 0.25]), [0.5, 0.25], MultiValue),
    ("PixelSpacing", ["0.50", 1], ["0.50", 1], MultiValue),
    ("SeriesNumber", 5, 5, IS),
    ("SeriesNumber", "5", 5, IS),
    ("SeriesNumber", 5.0, 5, IS),
    ("SeriesNumber", np.int64(5), 5, IS),
    ("Rows", 5, 5, int),
    ("Rows", np.uint16(5), 5, int),
    ("Rows", 5.0, 5, int),
    ("Rows", IS("5"), 5, int),
    ("SmallestImagePixelValue", -5, -5, int),
    ("LUTDescriptor", np.array([256, 0, 16]), [256, 0, 16], MultiValue),
    ("LUTDescriptor", [256, 0, 16], [256, 0, 16], MultiValue),
    ("LUTData", b"\0\1", b"\0\1", bytes),
    ("LUTData", [1, 2], [1, 2], MultiValue),
    ("ReferencePixelX0", -3, -3, int),
    ("DiffusionBValue", 1000, 1000.0, float),
    ("DiffusionBValue", DS("1e3"), 1000.0, float),
    ("DiffusionBValue", np.float32(0.5), 0.5, float),
    ("PixelData", b"\0\1", b"\0\1", bytes),
    ("PixelData", bytearray(b"\0\1"), b"\0\1", bytes),
    ("PixelData", memoryview(b"\0\1"), b"\0\1", bytes),
    ("PixelData", b"", None, type(None)),
    ("FloatPixelData", array.array("f", [1.0]), array.array("f", [1.0]).tobytes(), bytes),
    ("FrameIncrementPointer", 0x00181063, [0x00181063], MultiValue),
    ("FrameIncrementPointer", "FrameTime", [0x00181063], MultiValue),
    ("FrameIncrementPointer", (0x18, 0x1063), [0x00181063], MultiValue),
    ("FrameIncrementPointer", [(0x18, 0x1063), "FrameTimeVector"], [0x00181063, 0x00181065], MultiValue),
    ("DimensionIndexPointer", (0x18, 0x1063), 0x00181063, Tag),
    ("DimensionIndexPointer", "FrameTime", 0x00181063, Tag),
    ("BeamSequence", [], [], Sequence),
    ("BeamSequence", None, [], Sequence),
    ("BeamSequence", [{"BeamName": "1"}], [Dataset(BeamName="1")], Sequence),
    ("BeamSequence", [Dataset(BeamName="1")], [Dataset(BeamName="1")], Sequence),
    ("BeamSequence", (Dataset(),), [Dataset()], Sequence),
    ("BeamSequence", {"BeamName": "1"}, [Dataset(BeamName="1")], Sequence),
    ("BeamSequence", Dataset(BeamName="1"), [Dataset(BeamName="1")], Sequence),
]  # fmt: skip


@pytest.mark.parametrize(("keyword", "assigned", "stored", "kind"), ASSIGNED)
def test_assigned_values_are_converted(keyword: str, assigned: Any, stored: Any, kind: type) -> None:
    ds = Dataset()
    setattr(ds, keyword, assigned)
    value = getattr(ds, keyword)
    assert value == stored
    assert isinstance(value, kind)
    if kind in (str, int, float, bytes):
        assert type(value) is kind
    assert not isinstance(value, MultiValue) or not value.changed


@pytest.mark.parametrize(
    ("keyword", "wrong", "error", "reason"),
    [
        ("PatientID", 12345, TypeError, r"PatientID \(0010,0020\): LO accepts str, not int: 12345"),
        ("PatientID", b"1", TypeError, "accepts str, not bytes"),
        ("PatientName", 5, TypeError, "PatientName.*PN accepts str"),
        ("Rows", "5", TypeError, r"Rows.*US accepts int, not str: '5'"),
        ("Rows", 5.5, ValueError, "whole number"),
        ("Rows", float("nan"), ValueError, "Rows"),
        ("Rows", float("inf"), ValueError, "Rows"),
        ("DiffusionBValue", "1", TypeError, "accepts a number"),
        ("RescaleSlope", "x", ValueError, "RescaleSlope"),
        ("RescaleSlope", float("nan"), ValueError, "NaN.*leave the value empty"),
        ("RescaleSlope", object(), TypeError, "accepts a number or str"),
        ("PixelSpacing", [1, float("inf")], ValueError, "PixelSpacing"),
        ("SeriesNumber", 1.5, ValueError, "whole number"),
        ("SeriesNumber", "x", ValueError, "Integer String"),
        ("StudyDate", 20261120, TypeError, "datetime.date"),
        ("StudyTime", datetime.date(2026, 1, 1), TypeError, "datetime.time"),
        ("PixelData", "text", TypeError, "accepts bytes, not str"),
        ("PixelData", 5, TypeError, "accepts bytes"),
        ("PixelData", [1, 2], TypeError, "accepts bytes"),
        ("PixelData", np.zeros(4, np.float64), TypeError, "tobytes"),
        ("BeamSequence", "x", TypeError, "BeamSequence.*accepts a list of datasets"),
        ("BeamSequence", [5], TypeError, "accepts datasets or mappings"),
        ("BeamSequence", 5, TypeError, "accepts a list of datasets"),
        ("FrameIncrementPointer", "NoKeyword", ValueError, "FrameIncrementPointer"),
        ("FrameIncrementPointer", 1 << 40, ValueError, "four bytes"),
        ("FrameIncrementPointer", None, None, ""),
    ],
)
def test_invalid_values(keyword: str, wrong: Any, error: type[Exception] | None, reason: str) -> None:
    ds = Dataset()
    if error is None:
        setattr(ds, keyword, wrong)
        return
    with pytest.raises(error, match=reason) as caught:
        setattr(ds, keyword, wrong)
    assert isinstance(caught.value, (ElementTypeError, ElementValueError))
    assert keyword in caught.value.tag_path
    assert keyword not in ds


def test_unknown_private_elements_have_scalars_and_lists() -> None:
    ds = Dataset()
    ds.add_new(0x00091001, "DS", "1.5")
    ds.add_new(0x00091002, "DS", "1.5\\2")
    ds.add_new(0x00091003, "LO", "")
    ds.add_new(0x00091004, "SQ", [Dataset()])
    assert ds[0x00091001].value == "1.5"
    assert ds[0x00091002].value == [1.5, 2]
    assert ds[0x00091003].value == ""
    assert len(ds[0x00091004].value) == 1
