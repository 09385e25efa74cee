"""Conditions on attributes that are missing by mistake, or that the IOD does not have."""

from __future__ import annotations

from typing import Any

import pytest

from dcmgen import Dataset, rules
from dcmgen.validation import Validator, certainty
from dcmgen.validation.context import Context
from dcmgen.validation.node import Node
from dcmgen.validation.plan import Plan
from tests.validation.test_consistency import item

PHOTOMETRIC, SAMPLES, ROWS, IMAGE_TYPE, SHUTTER, FRAME_TYPE, VOLUMETRIC = (
    "00280004",
    "00280002",
    "00280010",
    "00080008",
    "00181600",
    "00089007",
    "00089206",
)
ENHANCED_CT, CT = "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2"


def node(ds: Dataset, iod: str = "CT Image") -> Node:
    context = Context(ds)
    context.plan = Plan(rules.iod(iod))
    return context.root


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (("in", f"/{PHOTOMETRIC}", ("RGB",)), None),
        (("not", ("in", f"/{PHOTOMETRIC}", ("RGB",))), None),
        (("in", PHOTOMETRIC, ("RGB",)), None),
        (("==", f"./{SAMPLES}", 1), True),
        (("or", ("==", f"/{SAMPLES}", 1), ("in", f"/{PHOTOMETRIC}", ("RGB",))), True),
        (("and", ("==", f"/{SAMPLES}", 1), ("in", f"/{PHOTOMETRIC}", ("RGB",))), None),
        (("and", ("==", f"/{SAMPLES}", 3), ("in", f"/{PHOTOMETRIC}", ("RGB",))), False),
        ((">", f"/{ROWS}", 4), None),
        (("present", f"/{ROWS}"), True),
        (("present", f"/{SHUTTER}"), False),
        (("absent", "/00280030"), None),
        (("in", f"//{PHOTOMETRIC}", ("RGB",)), False),
        (("undecidable", "animal"), None),
    ],
    ids=[
        "missing",
        "negation",
        "no scope",
        "present",
        "decided by another operand",
        "not decided",
        "decided against",
        "empty",
        "presence of an empty attribute",
        "optional",
        "Type 1 of a mandatory module",
        "anywhere",
        "undecidable",
    ],
)
def test_settled(expression: tuple[Any, ...], expected: bool | None) -> None:
    """Photometric Interpretation and Pixel Spacing are missing, Rows is empty; all are Type 1."""
    assert certainty.settled(expression, node(item(SamplesPerPixel=1, Rows=None))) is expected


@pytest.mark.parametrize("scope", ["?", ""])
def test_missing_functional_groups(scope: str) -> None:
    frame = item(CTExposureSequence=[item()])
    root = node(item(PerFrameFunctionalGroupsSequence=[frame]), "Enhanced CT Image")
    inside = root.items(0x5200_9230)[0].items(0x0018_9321)[0]
    condition = ("in", f"{scope}{FRAME_TYPE}", ("ORIGINAL",))
    assert certainty.settled(condition, inside) is None
    frame.CTImageFrameTypeSequence = [item(FrameType=["DERIVED"])]
    root = node(item(PerFrameFunctionalGroupsSequence=[frame]), "Enhanced CT Image")
    assert certainty.settled(condition, root.items(0x5200_9230)[0].items(0x0018_9321)[0]) is False


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (("in", f"?{VOLUMETRIC}", ("VOLUME",)), False),
        (("or", ("in", f"?{VOLUMETRIC}", ("VOLUME",)), ("present", f"/{ROWS}")), True),
        (
            ("or", ("in", f"?{VOLUMETRIC}", ("VOLUME",)), ("and", ("sop class", ("1.2",)), ("present", f"/{ROWS}"))),
            False,
        ),
        (("sop class", ("1.2",)), True),
        (("module", "SOP Common"), True),
        (("undecidable", "animal"), True),
    ],
    ids=["not in the IOD", "one of two", "excluded by the SOP Class", "SOP Class", "module", "undecidable"],
)
def test_what_the_iod_does_not_have(expression: tuple[Any, ...], expected: bool) -> None:
    assert certainty.concerns(expression, node(item(SOPClassUID=CT))) is expected


def test_what_the_object_has_counts() -> None:
    assert certainty.concerns(("in", f"?{VOLUMETRIC}", ("VOLUME",)), node(item(VolumetricProperties="VOLUME")))


def test_a_missing_attribute_is_reported_once() -> None:
    ds = item(SOPClassUID=CT, PlanarConfiguration=0, SamplesPerPixel=1)
    forbidden = ["conditional.forbidden@C.7-11c/PlanarConfiguration"]
    assert [f.path for f in Validator(rules=forbidden).validate(ds)] == ["PlanarConfiguration"]
    del ds.SamplesPerPixel
    assert not list(Validator(rules=forbidden).validate(ds))
    assert [f.path for f in Validator(rules=["type-1.missing@*/SamplesPerPixel"]).validate(ds)] == ["SamplesPerPixel"]


def test_a_condition_on_a_missing_attribute_requires_nothing() -> None:
    ds = item(SOPClassUID="1.2.840.10008.5.1.4.1.1.4", ScanningSequence="SE")
    required = ["type-2c.missing@C.8-4/RepetitionTime"]
    assert [f.path for f in Validator(rules=required).validate(ds)] == ["RepetitionTime"]
    del ds.ScanningSequence
    report = Validator(rules=required).validate(ds)
    assert not list(report)
    assert "RepetitionTime" in {each.path for each in report.undecided}


def pixel_measures(uid: str, root: dict[str, Any] | None = None, **values: Any) -> list[str]:
    ds = item(SOPClassUID=uid, **(root or {}))
    ds.SharedFunctionalGroupsSequence = [item(PixelMeasuresSequence=[item(**values)])]
    found = Validator(rules=["conditional.forbidden@C.7.6.16-2/*", "type-1c.missing@C.7.6.16-2/*"]).validate(ds)
    return [each.path.rpartition(".")[2] for each in found]


SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"


@pytest.mark.parametrize(
    ("uid", "root", "values", "expected"),
    [
        ("1.2.840.10008.5.1.4.1.1.30", {}, {"SliceThickness": 2}, []),
        ("1.2.840.10008.5.1.4.1.1.7.2", {}, {"SliceThickness": 2}, []),
        ("1.2.840.10008.5.1.4.1.1.481.23", {}, {"SliceThickness": 2}, ["SliceThickness"]),
        (SLIDE, {"ImageType": ["ORIGINAL", "PRIMARY", "LABEL", "NONE"], "VolumetricProperties": "VOLUME"}, {}, []),
        (SLIDE, {"ImageType": ["DERIVED", "PRIMARY", "OVERVIEW", "NONE"], "VolumetricProperties": "VOLUME"}, {}, []),
        (
            SLIDE,
            {"ImageType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"], "VolumetricProperties": "VOLUME"},
            {},
            ["PixelSpacing", "SliceThickness"],
        ),
    ],
    ids=["parametric map", "secondary capture", "enhanced RT image", "label", "overview", "volume"],
)
def test_pixel_measures(uid: str, root: dict[str, Any], values: dict[str, Any], expected: list[str]) -> None:
    assert pixel_measures(uid, root, **values) == expected
