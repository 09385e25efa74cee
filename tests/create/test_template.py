"""`template`: Python that is runnable, and that builds a valid object after the placeholders are replaced."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from dcmgen import codes, create, iods
from dcmgen.errors import UnknownNameError
from tests.create.scratch import COMPOSITE

VALUES: dict[str, dict[str, str]] = {
    "CT Image": {
        "PixelSpacing": "[1, 1]",
        "ImageOrientationPatient": "[1, 0, 0, 0, 1, 0]",
        "ImagePositionPatient": "[0, 0, 0]",
        "ImageType": '["ORIGINAL", "PRIMARY", "AXIAL"]',
        "RescaleIntercept": "-1024",
        "RescaleSlope": "1",
    },
    "Secondary Capture Image": {"ConversionType": '"WSD"'},
    "Basic Text SR": {
        "SeriesNumber": "1",
        "InstanceNumber": "1",
        "ContentDate": '"20260102"',
        "ContentTime": '"101500"',
        "CompletionFlag": '"PARTIAL"',
        "VerificationFlag": '"UNVERIFIED"',
        "ContinuityOfContent": '"SEPARATE"',
    },
}

LATER = {
    "Secondary Capture Image": "ds.Modality = 'OT'",
    "Basic Text SR": "ds.ConceptNameCodeSequence = codes.DCM.ImagingMeasurementReport",
}
"""What is required after the values are set."""


@pytest.mark.parametrize("name", COMPOSITE[::3])
def test_every_template_runs(name: str) -> None:
    code = create.template(name)
    code = re.sub(r"\w+=\.\.\.(, )?", "", code)  # arguments of items
    lines = [line for line in code.splitlines() if "..." not in line.partition("  # ")[0] or line.startswith("#")]
    scope: dict[str, Any] = {"print": lambda value: None}
    exec("\n".join(lines), scope)
    made = scope["ds"]
    assert type(made) is type(create.new(name))
    left = {each.path for each in made.missing() if each.may_be_empty}
    assert not left


@pytest.mark.parametrize("name", VALUES)
def test_the_object_is_valid(name: str) -> None:
    code = create.template(name)
    for keyword, value in VALUES[name].items():
        code, count = re.subn(rf"(?m)^(ds\.{keyword} = )[^#\n]*?( *#|$)", rf"\g<1>{value}\2", code)
        assert count == 1, keyword
    code = code.replace("ds.set_pixel_data(...)", "ds.set_pixel_data(pixels)")
    scope: dict[str, Any] = {"pixels": np.zeros((4, 4), np.uint16), "codes": codes, "print": lambda value: None}
    exec(f"{code}\n{LATER.get(name, '')}", scope)
    assert scope["ds"].validate(), scope["ds"].validate()


def test_what_it_lists() -> None:
    code = iods.CTImage.template()
    assert code == create.template("CT Image")
    assert "# Image Plane (PS3.3 C.7.6.2)\nds.PixelSpacing = [..., ...]\n" in code
    assert "ds.PatientSex = None  # Type 2: M, F or O\n" in code
    assert (
        "# Multi-energy CT Image (PS3.3 C.8.2.2): required if Multi-energy CT Acquisition in the dataset is YES" in code
    )
    assert code.count("ds.PatientPosition") == 1


def test_items_of_sequences() -> None:
    code = iods.Segmentation.template()
    assert "ds.SegmentSequence[0].SegmentAlgorithmType = ...  # AUTOMATIC, SEMIAUTOMATIC or MANUAL\n" in code
    assert ".SegmentedPropertyTypeCodeSequence.add(CodeValue=..., CodingSchemeDesignator=..., CodeMeaning=...)" in code


def test_an_unknown_iod() -> None:
    with pytest.raises(UnknownNameError, match="did you mean CT Image"):
        create.template("CT Imag")
