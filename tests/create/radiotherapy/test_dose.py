"""Doses from arrays, and dose-volume histograms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dcmgen import create, dcmread, geometry, uid
from dcmgen.create.radiotherapy.dvh import DVH
from dcmgen.errors import CreateError, ElementValueError, GeometryError, MissingElementError, UnknownNameError
from dcmgen.iods import RTDose, RTPlan
from tests.create import judges
from tests.create.radiotherapy.series import oblique, series
from tests.data import pydicom_files

Array = np.ndarray[Any, Any]

SHAPE = (12, 40, 40)
IMAGES = series(SHAPE, (3.0, 2.0, 2.0))
GRID = geometry.of_series(IMAGES).grid
PLAN = RTPlan.new(PatientID="4711", PatientName="Doe^Jane", StudyInstanceUID=IMAGES[0].StudyInstanceUID)
FROM_CENTER = np.linalg.norm(GRID.to_points(np.moveaxis(np.indices(SHAPE), 0, -1)) - GRID.corners().mean(0), axis=-1)
CONE = np.clip(60 - FROM_CENTER, 0, None)
"""A dose that decreases by 1 Gy per mm from 60 Gy at the center."""


def dose(array: Any = CONE, **arguments: Any) -> RTDose:
    given = {"units": "GY", "type": "PHYSICAL", "summation": "PLAN", "plan": PLAN, "like": IMAGES, **arguments}
    return create.dose(array, **given)


def test_a_dose() -> None:
    made = dose(description="Plan")
    assert (made.DoseUnits, made.DoseType, made.DoseSummationType, made.SeriesDescription) == (
        "GY", "PHYSICAL", "PLAN", "Plan",
    )  # fmt: skip
    assert (made.PatientID, made.StudyInstanceUID) == ("4711", IMAGES[0].StudyInstanceUID)
    assert made.FrameOfReferenceUID == IMAGES[0].FrameOfReferenceUID
    assert made.ReferencedRTPlanSequence[0].ReferencedSOPInstanceUID == PLAN.SOPInstanceUID
    assert (made.BitsAllocated, made.PixelRepresentation, int(made.NumberOfFrames)) == (32, 0, 12)
    assert list(made.GridFrameOffsetVector)[:3] == [0, 3, 6]
    assert made.grid().matches(GRID)
    assert np.abs(made.doses() - CONE).max() <= float(made.DoseGridScaling) / 2
    assert [str(finding) for finding in made.validate()] == []


@judges.needs_validators
def test_dciodvfy_has_no_errors(tmp_path: Path) -> None:
    """It does not support 32 bits, also not for the doses of other programs."""
    structures = create.structure_set(IMAGES, rois={"Ball": FROM_CENTER < 15})
    judges.check(dose(bits=16, structures=structures, dvh=["Ball"]), tmp_path)


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.RLELossless])
@pytest.mark.parametrize("bits", [16, 32])
@pytest.mark.parametrize("count", [1, 3])
def test_doses_come_back_from_a_file(syntax: str, bits: Any, count: int, tmp_path: Path) -> None:
    grid = geometry.of_series(oblique(series(SHAPE, (3, 2, 1.5)))).grid[:count, :7, :9]
    array = CONE[:count, :7, :9].astype(np.float32)
    made = dose(array, like=grid, bits=bits)
    if syntax == uid.RLELossless:
        made.compress(syntax)
    valid = syntax != uid.RLELossless or bits == 16  # RLE allows no more (PS3.5 Table 8.2.2-1)
    made.save_as(tmp_path / "x.dcm", transfer_syntax=syntax)
    read = RTDose.read(tmp_path / "x.dcm")
    assert np.abs(read.doses() - array).max() <= array.max() / (2**bits - 1) * 0.51
    assert read.grid().matches(grid)
    assert bool(read.validate()) == valid, read.validate()


@settings(max_examples=30)
@given(arrays(np.float64, (2, 2, 3), elements=st.floats(0, 1e6, allow_subnormal=False)), st.sampled_from([16, 32]))
def test_the_error_of_any_dose_is_bounded(array: Array, bits: Any) -> None:
    made = dose(array, like=GRID[:2, :2, :3], bits=bits)
    assert np.abs(made.doses() - array).max() <= float(made.DoseGridScaling) * 0.5001
    assert float(made.DoseGridScaling) <= max(array.max() / (2**bits - 1) * (1 + 1e-8), 1)
    assert len(str(made.DoseGridScaling)) <= 16


def test_integers_and_errors() -> None:
    whole = (100 * CONE).astype(np.int32)
    made = dose(whole)
    assert made.DoseGridScaling == 1
    assert np.array_equal(made.doses(), whole)
    difference = dose(CONE - 30, type="ERROR")
    assert difference.PixelRepresentation == 1
    assert np.abs(difference.doses() - (CONE - 30)).max() <= float(difference.DoseGridScaling) / 2
    assert difference.validate(), difference.validate()


def test_slices_in_descending_order() -> None:
    made = dose(CONE[::-1] + np.arange(12)[:, None, None], like=GRID[::-1])
    assert made.grid().matches(GRID)
    assert np.allclose(made.doses(), CONE + np.arange(12)[::-1, None, None], atol=1e-6)


def test_summations() -> None:
    other = RTPlan.new(PatientID="4711", PatientName="Doe^Jane", StudyInstanceUID=IMAGES[0].StudyInstanceUID)
    assert len(dose(summation="MULTI_PLAN", plan=[PLAN, other]).ReferencedRTPlanSequence) == 2
    made = dose(summation="BEAM", fraction_group=1, beams=[1, 3])
    [group] = made.ReferencedRTPlanSequence[0].ReferencedFractionGroupSequence
    assert [int(beam.ReferencedBeamNumber) for beam in group.ReferencedBeamSequence] == [1, 3]
    assert made.validate(), made.validate()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"array": CONE[0]}, "has the shape"),
        ({"array": CONE.astype(complex)}, "dtype complex128"),
        ({"array": CONE * float("nan")}, "not finite"),
        ({"array": CONE - 99}, "negative doses, such as -"),
        ({"array": CONE[1:]}, r"the array has the shape \(11, 40, 40\), and like= has \(12, 40, 40\)"),
        ({"bits": 8}, "bits= is 8"),
        ({"summation": "MULTI_PLAN"}, "number of plans is 1"),
        ({"plan": [PLAN, PLAN]}, "number of plans is 2"),
        ({"summation": "BEAM", "beams": [1]}, "fraction_group= is missing"),
        ({"summation": "BEAM", "fraction_group": 1}, "beams= is missing"),
        ({"beams": [1]}, "beams= is given"),
        ({"dvh": ["A"]}, "needs one structure set"),
        ({"structures": IMAGES}, "structures= is given without dvh="),
        ({"summation": "TOTAL"}, "summation= is 'TOTAL'. Pass one of PLAN, MULTI_PLAN"),
        ({"plan": IMAGES[0]}, "plan= is an object of the SOP Class CT Image Storage. Pass an RT Plan"),
        ({"plan": None}, "number of plans is 0"),
        ({"array": CONE[:0]}, "has the shape"),
        ({"array": CONE > 1}, "dtype bool"),
        ({"like": None}, "the geometry is not defined"),
        ({"affine": np.eye(4)}, "there are two geometries"),
        ({"affine": np.eye(4), "like": None, "space": "ras"}, r"space= is 'ras'\. Pass \"LPS\""),
    ],
)
def test_invalid_arguments(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        dose(**arguments)


@pytest.mark.parametrize("arguments", [{"units": "Gy"}, {"units": "SV"}, {"type": "physical"}])
def test_terms_that_are_not_valid(arguments: dict[str, Any]) -> None:
    with pytest.raises(ElementValueError):
        dose(**arguments)


def test_geometries_that_a_dose_cannot_have() -> None:
    with pytest.raises(GeometryError, match="affine is singular"):
        dose(like=None, affine=np.diag([1, 1, 0, 1]))
    with pytest.raises(GeometryError, match="not a regular grid"):
        dose(CONE[1:], like=[*IMAGES[:3], *IMAGES[4:]])


def test_an_affine_of_nifti() -> None:
    made = dose(like=None, affine=geometry.lps_to_ras(GRID.affine), space="RAS", source=IMAGES)
    assert made.grid().matches(GRID)
    assert made.FrameOfReferenceUID == IMAGES[0].FrameOfReferenceUID


@pytest.mark.parametrize("most", [5e-324, 1e-300, 1e300])
def test_doses_of_any_size(most: float) -> None:
    made = dose(CONE / 60 * most)
    assert np.abs(made.doses() - CONE / 60 * most).max() <= float(made.DoseGridScaling) * 0.5001


def test_a_sheared_grid() -> None:
    grid = geometry.of_series(oblique(series(SHAPE), shear=1)).grid
    with pytest.raises(GeometryError, match="sheared"):
        dose(like=grid)


# -- dose-volume histograms ---------------------------------------------------------------------------------------------


def test_the_histogram_of_a_ball(tmp_path: Path) -> None:
    """The dose decreases with the distance from the center, so that the histogram is that of the distances."""
    ball = FROM_CENTER < 15
    structures = create.structure_set(IMAGES, rois={"Ball": ball})
    made = dose(structures=structures, dvh=["Ball"])
    found = made.dvh(structures, "Ball")
    voxel = 3 * 2 * 2 / 1000
    assert found.volume == pytest.approx(ball.sum() * voxel)
    assert (found.minimum, found.maximum) == pytest.approx((CONE[ball].min(), CONE[ball].max()))
    assert found.mean == pytest.approx(CONE[ball].mean())
    for level in (46.03, 50.03, 55.03):
        step = found.doses[1]
        low, high = ((CONE[ball] >= level + offset).sum() * voxel for offset in (step, -step))
        assert low <= found.volume_at(level) <= high
    assert found.dose_at(95) == pytest.approx(np.quantile(CONE[ball], 0.05), abs=0.2)
    assert found.dose_at(100) == pytest.approx(found.minimum, abs=found.doses[1])
    assert found.volume_at(61) == 0
    assert repr(found).startswith("<DVH: ")
    assert list(dose(structures=structures, dvh="Ball").dvhs()) == [1]
    made.save_as(tmp_path / "x.dcm")
    [stored] = RTDose.read(tmp_path / "x.dcm").dvhs().values()
    assert np.allclose(stored.doses, found.doses, atol=1e-6)
    assert np.allclose(stored.volumes, found.volumes, rtol=1e-6)
    assert (stored.minimum, stored.mean, stored.maximum) == pytest.approx((found.minimum, found.mean, found.maximum))
    assert stored.units == "GY"


def test_the_histogram_of_polygons() -> None:
    """A lattice of points represents contours of other programs; the exact volume is that of cylinders."""
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    center = GRID.corners().mean(0)
    circles = [
        np.stack([center[0] + 20 * np.cos(angles), center[1] + 20 * np.sin(angles), np.full(200, z)], -1)
        for z in GRID.to_points([[n, 0, 0] for n in range(3, 9)])[:, 2]
    ]
    structures = create.structure_set(IMAGES, rois={"Cylinder": circles})
    found = dose(np.full(SHAPE, 2.0)).dvh(structures, "Cylinder")
    assert found.volume == pytest.approx(np.pi * 20**2 * 18 / 1000, rel=5e-3)
    finer = dose(np.full(SHAPE, 2.0)).dvh(structures, "Cylinder", spacing=0.1)
    assert finer.volume == pytest.approx(np.pi * 20**2 * 18 / 1000, rel=1e-3)
    assert found.minimum == pytest.approx(2)
    assert found.dose_at(50) == pytest.approx(2, abs=found.doses[1])


def test_regions_that_have_no_histogram() -> None:
    structures = create.structure_set(
        IMAGES,
        rois={"All": np.ones(SHAPE, bool), "None": np.zeros(SHAPE, bool), "Point": [[GRID.to_points([1, 2, 3])]]},
    )
    part = dose(CONE[2:], like=GRID[2:])
    with pytest.raises(GeometryError, match=r"16\.7 % of ROI 'All' is outside of the dose grid"):
        part.dvh(structures, "All")
    assert part.dvh(structures, "All", outside=0).volume == pytest.approx(np.prod(SHAPE) * 12 / 1000)
    with pytest.raises(GeometryError, match="ROI 'None' is empty"):
        dose().dvh(structures, "None")
    with pytest.raises(GeometryError, match="points or open contours"):
        dose().dvh(structures, "Point")
    with pytest.raises(UnknownNameError):
        dose().dvh(structures, "Other")
    del structures.ROIContourSequence[1].SourcePixelPlanesCharacteristicsSequence
    with pytest.raises(GeometryError, match="ROI 'None' has no contours"):
        dose().dvh(structures, "None")
    for number in (-1.0, 0.0, float("nan"), float("inf")):
        with pytest.raises(CreateError, match=r"bin_width= is .* Pass a positive number"):
            dose().dvh(structures, "All", bin_width=number)
        with pytest.raises(CreateError, match="spacing= is"):
            dose().dvh(structures, "All", spacing=number)
    with pytest.raises(GeometryError, match="negative doses"):
        dose(CONE - 60, type="ERROR").dvh(structures, "All")
    other = create.structure_set(series(SHAPE, (3.0, 2.0, 2.0)), rois={"All": np.ones(SHAPE, bool)})
    with pytest.raises(GeometryError, match="different frames of reference"):
        dose().dvh(other, "All")
    other.PatientID = "1"
    with pytest.raises(CreateError, match="different values of PatientID: '4711' and '1'"):
        dose(structures=other, dvh=["All"])


def test_a_constant_dose_of_zero() -> None:
    structures = create.structure_set(IMAGES, rois={"All": np.ones(SHAPE, bool)})
    found = dose(np.zeros(SHAPE)).dvh(structures, "All")
    assert (found.minimum, found.maximum) == (0, 0)
    assert found.dose_at(95) < 0.01


def test_stored_histograms_of_other_programs() -> None:
    ds = RTDose()
    common: dict[str, Any] = {"DoseUnits": "GY", "DoseType": "PHYSICAL", "DVHDoseScaling": 2, "DVHVolumeUnits": "CM3"}
    kind: Any
    for number, kind in enumerate(("DIFFERENTIAL", "CUMULATIVE", "NATURAL"), 1):
        ds.DVHSequence.add(
            DVHReferencedROISequence=[{"ReferencedROINumber": number, "DVHROIContributionType": "INCLUDED"}],
            DVHType=kind, DVHNumberOfBins=3, DVHData=[1, 4, 1, 2, 1, 1], **common,
        )  # fmt: skip
    found = ds.dvhs()
    assert {number: histogram.volumes.tolist() for number, histogram in found.items()} == {1: [7, 3, 1], 2: [4, 2, 1]}
    assert found[1].doses.tolist() == [0, 2, 4]
    assert np.isnan(found[1].mean)
    ds.checking = "off"
    ds.DVHSequence[1].DVHData = [1, 2, 3]
    with pytest.raises(GeometryError, match="the element has 3 values"):
        ds.dvhs()


def test_quantities_of_a_histogram() -> None:
    histogram = DVH(np.array([0.0, 1, 2]), np.array([10.0, 10, 5]), "GY", "PHYSICAL")
    assert [histogram.dose_at(percent) for percent in (100, 75, 50, 10)] == [1, 1.5, 2, 2]
    assert [histogram.volume_at(level) for level in (0, 1.5, 2, 2.1)] == [10, 7.5, 5, 0]
    for percent in (-1, 101, float("nan")):
        with pytest.raises(CreateError, match=r"percent= is .* Pass a number from 0 to 100"):
            histogram.dose_at(percent)
    assert np.isnan(DVH(np.array([0.0, 1]), np.zeros(2), "GY", "PHYSICAL").dose_at(95))


def test_doses_of_other_programs() -> None:
    pydicom = pytest.importorskip("pydicom")
    for path in pydicom_files():
        if path.name in ("rtdose.dcm", "rtdose_1frame.dcm", "rtdose_rle.dcm"):
            theirs = pydicom.dcmread(path)
            read = dcmread(path, RTDose)
            expected = theirs.pixel_array * float(theirs.DoseGridScaling)
            assert np.allclose(read.doses(), expected.reshape(read.doses().shape), rtol=1e-12)
            if "1frame" not in path.name:
                assert read.grid().shape == read.doses().shape
                assert read.grid().origin.tolist() == list(map(float, theirs.ImagePositionPatient))


def test_incomplete_doses() -> None:
    made = dose(CONE[:1], like=GRID[:1])
    del made.SliceThickness
    with pytest.raises(GeometryError, match="thickness of the single slice is unknown"):
        made.grid()
    made.DoseGridScaling = 0
    with pytest.raises(GeometryError, match="DoseGridScaling"):
        made.doses()
    with pytest.raises(MissingElementError):
        RTDose().doses()
