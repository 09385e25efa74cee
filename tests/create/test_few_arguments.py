"""The objects that people make every day need few arguments: each call is counted, judged, and read by pydicom."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.create.reports import Image, Measurement, MeasurementGroup
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage, EnhancedMRImage
from dcmgen.model.dataset import BaseDataset
from tests.create import judges
from tests.images import ct_images

VOLUME = thorax(3, 32, 32)
MASK = VOLUME > 300
AFFINE = Grid.named("axial", shape=VOLUME.shape, spacing=(5, 8, 8)).affine
SERIES = ct_images(VOLUME, spacing=(5, 8, 8))
PDF = b"%PDF-1.7 ... %%EOF"
SIGNAL = 500 * np.sin(np.arange(2500)[:, None] / 60) * np.linspace(0.2, 1, 12)
TISSUE = np.random.default_rng(0).integers(150, 255, (300, 400, 3), np.uint8)


def ct_series() -> Any:
    return create.ct(
        VOLUME,
        affine=AFFINE,
        study=create.Study(PatientName="Doe^Jane", PatientID="4711"),
        attributes=CTImage(KVP=120, BodyPartExamined="CHEST"),
    )


def enhanced_mr() -> Any:
    return create.enhanced(
        np.stack([VOLUME, VOLUME + 100]),
        EnhancedMRImage,
        dims={"EffectiveEchoTime": [10, 30]},
        affine=AFFINE,
        region="Brain",
        laterality="U",
        content_qualification="RESEARCH",
        attributes=EnhancedMRImage(ApplicableSafetyStandardAgency="IEC"),
    )


def segmentation() -> Any:
    return create.segmentation(
        MASK, source=SERIES, segments=["Bone"], algorithm_type="AUTOMATIC", algorithm_name="Threshold"
    )


def structure_set() -> Any:
    return create.structure_set(SERIES, rois={"Bone": MASK}, label="PHANTOM")


def measurement_report() -> Any:
    return create.measurements(
        MeasurementGroup(
            "Lesion 1", [Measurement("Diameter", 12.5, "mm", images=[Image(SERIES[1])])], finding="Nodule"
        ),
        observer="Doe^John",
        procedure=("24627-2", "LN", "CT Chest Report"),
    )


def encapsulated_pdf() -> Any:
    return create.document(PDF, title="CT report", like=SERIES)


def electrocardiogram() -> Any:
    return create.ecg(
        SIGNAL,
        hz=500,
        acquired="20260102101500",
        study=create.Study(PatientName="Doe^Jane", PatientID="4711"),
    )


def whole_slide() -> Any:
    return create.whole_slide(
        TISSUE,
        mpp=0.5,
        specimen="S26-17 A1",
        acquired=datetime(2026, 5, 4, 9, 30),
        study=create.Study(PatientID="4711"),
    )


def screenshot() -> Any:
    return create.screenshot(TISSUE, source=SERIES, burned_in=False)


ALLOWED: dict[Callable[[], Any], int] = {
    ct_series: 6,
    enhanced_mr: 8,
    segmentation: 5,
    structure_set: 4,
    measurement_report: 8,
    encapsulated_pdf: 3,
    electrocardiogram: 5,
    whole_slide: 5,
    screenshot: 3,
}


def given(value: ast.expr) -> int:
    """Count what an author gives with an expression: the arguments of constructors, the entries of lists and mappings."""
    match value:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name[0].isupper():
            return sum(map(given, [*value.args, *(keyword.value for keyword in value.keywords)]))
        case ast.List(elts=values) if any(isinstance(each, ast.Call) for each in values):
            return sum(map(given, values))
        case _:
            return 1


def arguments(function: Callable[[], Any]) -> int:
    """Count the arguments of the call that a function returns."""
    statement = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(statement, ast.FunctionDef)
    (returned,) = statement.body
    assert isinstance(returned, ast.Return)
    assert isinstance(returned.value, ast.Call)
    call = returned.value
    return sum(map(given, [*call.args, *(keyword.value for keyword in call.keywords)]))


def objects(made: Any) -> Iterable[BaseDataset]:
    return [made] if isinstance(made, BaseDataset) else made


@pytest.mark.parametrize("function", ALLOWED, ids=lambda function: function.__name__)
def test_few_arguments_make_a_valid_object(function: Callable[[], Any], tmp_path: Path) -> None:
    assert arguments(function) <= ALLOWED[function]
    pydicom: Any = pytest.importorskip("pydicom")
    for made in objects(function()):
        assert not made.missing()
        theirs = pydicom.dcmread(judges.check(made, tmp_path))
        assert [int(element.tag) for element in theirs] == [int(element.tag) for element in made]


def test_arguments_are_counted() -> None:
    def call() -> Any:
        return create.measurements([MeasurementGroup("A", [Measurement("B", 1, "mm")], finding=None)], observer="C")

    assert [arguments(ct_series), arguments(call)] == [6, 6]
