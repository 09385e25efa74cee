"""Examples of all IODs are valid, according to dcmgen and dciodvfy, and other programs can read them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks import examples
from dcmgen import create, dcmread, uid
from dcmgen.errors import UnknownNameError
from dcmgen.iods import CTImage, EncapsulatedPDF, EncapsulatedSTL, RTPlan, Segmentation, TwelveLeadECG
from dcmgen.model.iod import IOD
from dcmgen.validation import validate_across
from tests.create import judges

SOP_CLASSES = [(iod, sop_class) for iod, kind in create.iods().items() for sop_class in kind.sop_classes]
_PIXELS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


@pytest.fixture(scope="module")
def made() -> dict[str, IOD]:
    """Return the examples by the name of the SOP Class."""
    return {name: each for _, name, each in examples.examples()}


@pytest.fixture(scope="module")
def files(made: dict[str, IOD], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the files of the examples by the name of the SOP Class."""
    return examples.save(made, tmp_path_factory.mktemp("examples"))


def test_iods() -> None:
    found = create.iods()
    assert len(found) > 160
    assert found["CT Image"] is CTImage
    assert {"Printer", "Basic Directory", "Real-Time Video Endoscopic Image"}.isdisjoint(found)
    found.clear()
    assert create.iods()


def test_examples_are_valid(made: dict[str, IOD]) -> None:
    assert len(made) == len(SOP_CLASSES)
    for name, each in made.items():
        report = each.validate()
        assert not len(report.at_least("warning")), report
        assert not each.missing(), (name, each.missing())


def test_examples_are_of_their_class(made: dict[str, IOD]) -> None:
    for (iod, sop_class), each in zip(SOP_CLASSES, made.values(), strict=True):
        assert type(each) is create.iods()[iod]
        assert each["SOPClassUID"].value == sop_class


@pytest.mark.parametrize("version", judges.VERSIONS)
def test_dciodvfy_has_no_errors_that_are_not_recorded(version: str, files: dict[str, Path]) -> None:
    if version not in judges.validators():
        pytest.skip(f"dciodvfy of {version} is not installed")
    known = {each for each in examples.recorded() if each.version == version}
    assert sorted(examples.findings(version, files)) == sorted(known)


def test_examples_refer_to_each_other(files: dict[str, Path]) -> None:
    report = validate_across(files.values())
    assert not len(report.at_least("warning")), report


def test_same_seed_same_bytes(made: dict[str, IOD], files: dict[str, Path]) -> None:
    names = list(made)[::10]
    code = (
        "import hashlib, io, sys; from dcmgen import create\n"
        "for uid in sys.argv[1:]:\n"
        "    out = io.BytesIO(); create.example(uid).save_as(out)\n"
        "    print(hashlib.sha256(out.getvalue()).hexdigest())\n"
    )
    arguments = [sys.executable, "-c", code, *(str(made[name]["SOPClassUID"].value) for name in names)]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == [hashlib.sha256(files[name].read_bytes()).hexdigest() for name in names]


@pytest.mark.parametrize("iod", ["CT Image", "Enhanced MR Image", "Comprehensive SR", "RT Plan", "12-Lead ECG"])
def test_seeds_differ(iod: str) -> None:
    first, second = create.example(iod), create.example(iod, seed=1)
    assert second.validate()
    for keyword in ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID", "StudyDate"):
        assert first[keyword].value != second[keyword].value


def test_pydicom_reads_examples(files: dict[str, Path]) -> None:
    pydicom = pytest.importorskip("pydicom")
    for name, path in files.items():
        theirs, ours = pydicom.dcmread(path), dcmread(path)
        assert [int(element.tag) for element in theirs] == [int(element.tag) for element in ours], name
        if any(keyword in ours for keyword in _PIXELS):
            pixels = ours.pixel_array
            assert np.array_equal(pixels, theirs.pixel_array), name
            assert pixels.min() < pixels.max(), name


def test_reports_have_content(made: dict[str, IOD]) -> None:
    reports: dict[str, Any] = {name: each for name, each in made.items() if "ContentSequence" in each}
    assert len(reports) > 20
    assert all(len(each.ContentSequence) >= 2 for each in reports.values())


def test_content() -> None:
    ecg = create.example(TwelveLeadECG)
    (group,) = ecg.WaveformSequence
    assert [channel.ChannelLabel for channel in group.ChannelDefinitionSequence][:2] == ["I", "II"]
    assert len(group.WaveformData) == 12 * 2 * group.NumberOfWaveformSamples
    assert create.example(EncapsulatedPDF).EncapsulatedDocument.startswith(b"%PDF-1.4")
    stl = create.example(EncapsulatedSTL)
    assert stl.EncapsulatedDocumentLength == 84 + 4 * 50
    assert create.example(RTPlan).BeamSequence[0].NumberOfControlPoints == 2
    masks = create.example(Segmentation)
    assert masks.SegmentationType == "BINARY"
    labels = create.example(uid.LabelMapSegmentationStorage)
    assert labels["SegmentationType"].value == "LABELMAP"


def test_objects_that_are_not_stored() -> None:
    with pytest.raises(UnknownNameError, match="Printer objects cannot be stored"):
        create.example("Printer")
    with pytest.raises(UnknownNameError):
        create.example("CT Imge")
