"""The examples have the properties listed in their documentation, and pydicom can read them."""

from __future__ import annotations

import importlib

import pydicom
import pydicom.fileset
import pytest

from dcmgen import examples
from dcmgen.fileset import FileSet

EXPECTED = {
    "ct": ("CT Image Storage", "Explicit VR Little Endian", (128, 128), "int16"),
    "mr": ("MR Image Storage", "Explicit VR Little Endian", (64, 64), "int16"),
    "rt_plan": ("RT Plan Storage", "Implicit VR Little Endian", None, ""),
    "rt_dose": ("RT Dose Storage", "Implicit VR Little Endian", (15, 10, 10), "uint32"),
    "rt_ss": ("RT Structure Set Storage", "Implicit VR Little Endian", None, ""),
    "rgb_color": ("Ultrasound Image Storage", "Explicit VR Little Endian", (240, 320, 3), "uint8"),
    "ybr_color": ("Ultrasound Multi-frame Image Storage", "JPEG Baseline (Process 1)", (30, 240, 320, 3), "uint8"),
    "jpeg2k": ("Ultrasound Image Storage", "JPEG 2000 Image Compression (Lossless Only)", (480, 640, 3), "uint8"),
    "palette_color": ("Ultrasound Image Storage", "Explicit VR Little Endian", (350, 800), "uint8"),
    "overlay": ("MR Image Storage", "Explicit VR Little Endian", (300, 484), "int16"),
    "waveform": ("12-lead ECG Waveform Storage", "Explicit VR Little Endian", None, ""),
}


def test_all_are_listed() -> None:
    assert {*EXPECTED, "get_path", "dicomdir", "no_meta"} == set(examples.__all__) == set(dir(examples))


@pytest.mark.parametrize("name", EXPECTED)
def test_properties(name: str) -> None:
    sop_class, syntax, shape, dtype = EXPECTED[name]
    ds = getattr(examples, name)
    assert ds.SOPClassUID.name == ds.file_meta.MediaStorageSOPClassUID.name == sop_class
    assert ds.file_meta.TransferSyntaxUID.name == syntax
    if shape is not None:
        assert ds.pixel_array.shape == shape
        assert ds.pixel_array.dtype == dtype
    assert len(pydicom.dcmread(examples.get_path(name))) == len(ds)


@pytest.mark.parametrize("name", EXPECTED)
def test_they_conform(name: str) -> None:
    assert not getattr(examples, name).validate().errors


def test_the_overlay_and_the_curve() -> None:
    assert examples.overlay.overlay_array(0x6000).shape == (300, 484)
    assert examples.overlay.overlay_array(0x6000).sum() > 1000
    curves = examples.waveform.waveform_array(0)
    assert curves.shape == (10000, 12)
    assert 900 < abs(curves).max() < 1100


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'none'"):
        _ = examples.none  # type: ignore[attr-defined]


def test_they_are_always_the_same() -> None:
    files = {name: examples.get_path(name).read_bytes() for name in EXPECTED}
    again = importlib.reload(examples)
    assert {name: again.get_path(name).read_bytes() for name in EXPECTED} == files


def test_no_meta() -> None:
    ds = examples.no_meta
    assert ds == examples.mr
    assert len(ds.file_meta) == 0
    assert not ds.repairs
    assert ds.SOPClassUID.name == "MR Image Storage"
    assert ds.pixel_array.shape == (64, 64)
    assert pydicom.dcmread(examples.get_path("no_meta"), force=True).SOPInstanceUID == ds.SOPInstanceUID


def test_dicomdir() -> None:
    path = examples.get_path("dicomdir")
    assert path.name == "DICOMDIR"
    found = FileSet(path)
    assert len(found) == len(EXPECTED)
    assert not examples.dicomdir.validate().errors
    theirs = pydicom.fileset.FileSet(path)
    assert {each.SOPInstanceUID for each in theirs} == {each.SOPInstanceUID for each in found}
