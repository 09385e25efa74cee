"""Enhanced images from arrays and series, and the images that they are split into."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import codes, create, dcmread, geometry, pixels, uid
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid
from dcmgen.iods import EnhancedCTImage, EnhancedMRImage, EnhancedPETImage, MRImage, PositronEmissionTomographyImage
from tests.create import judges
from tests.data import corpus_files, pydicom_files

STUDY = create.Study(PatientName="Doe^Jane", PatientID="4711")
GRID = Grid(np.array([[0.6, 0, 0.8, 5], [0.8, 0, -0.6, 3], [0, 1.5, 0, 8], [0, 0, 0, 1]]), (3, 7, 9), "1.2.3.4")
MR = EnhancedMRImage(ApplicableSafetyStandardAgency="IEC")
FACTS: dict[str, Any] = {
    "like": GRID,
    "study": STUDY,
    "content_qualification": "RESEARCH",
    "region": "Brain",
    "laterality": "U",
}
RANDOM = np.random.default_rng(7)


def pet() -> EnhancedPETImage:
    """Return the facts of a PET acquisition."""
    made = EnhancedPETImage(
        TableMotion="STATIC",
        TimeOfFlightInformationUsed="FALSE",
        CountsSource="EMISSION",
        ViewCodeSequence=[codes.SCT.Axial],
        SensitivityCalibrated="NO",
        DetectorNormalizationCorrection="NO",
    )
    for name in ("Decay", "Attenuation", "Scatter", "DeadTime", "GantryMotion", "PatientMotion", "Randoms",
                 "CountLossNormalization", "NonUniformRadialSampling"):  # fmt: skip
        setattr(made, f"{name}Corrected", "NO")
    made.RadiopharmaceuticalInformationSequence.add(
        RadiopharmaceuticalAgentNumber=1,
        RadionuclideCodeSequence=[next(iter(codes.cid4020))],
        AdministrationRouteCodeSequence=[codes.SCT.IntravenousRoute],
        RadiopharmaceuticalStartDateTime=datetime(2026, 1, 2, 3),
        RadionuclideTotalDose=None,
        RadionuclideHalfLife=6586,
        RadionuclidePositronFraction=0.97,
        RadiopharmaceuticalCodeSequence=[next(iter(codes.cid4021))],
    )
    return made


SUV = ("g/ml{SUVbw}", "UCUM", "Standardized Uptake Value body weight")
CASES: dict[str, tuple[Any, Any, dict[str, Any]]] = {
    "mr": (RANDOM.integers(0, 900, (3, 7, 9)), EnhancedMRImage, {"attributes": MR}),
    "echoes": (
        RANDOM.random((2, 3, 7, 9)),
        EnhancedMRImage,
        {
            "attributes": MR,
            "dims": {"EffectiveEchoTime": [10, 20.5]},
            "window": (0.5, 0.25),
            "units": ("ms", "UCUM", "ms"),
        },
    ),
    "times": (
        RANDOM.integers(0, 9, (4, 3, 7, 9), np.uint8),
        EnhancedMRImage,
        {
            "attributes": MR,
            "dims": {"TemporalPositionTimeOffset": [0, 1.5, 3, 4.5]},
            "transfer_syntax": uid.JPEGLSLossless,
        },
    ),
    "diffusion": (
        RANDOM.integers(0, 9, (3, 3, 7, 9)),
        EnhancedMRImage,
        {
            "attributes": MR,
            "dims": [
                {"DiffusionBValue": [0, 1000, 1000], "DiffusionGradientOrientation": [None, [1, 0, 0], [0, 1, 0]]}
            ],
        },
    ),
    "two dimensions": (
        RANDOM.integers(0, 9, (2, 2, 3, 7, 9)),
        EnhancedMRImage,
        {"attributes": MR, "dims": {"TemporalPositionTimeOffset": [0, 5], "DiffusionBValue": [0, 800]}},
    ),
    "ct": (thorax(3, 7, 9), EnhancedCTImage, {"window": (40, 400)}),
    "ct times": (
        thorax(6, 7, 9).reshape(2, 3, 7, 9) * 0.3,
        EnhancedCTImage,
        {"dims": {"TemporalPositionTimeOffset": [0, 1.5]}},
    ),
    "pet": (RANDOM.random((3, 7, 9)), EnhancedPETImage, {"attributes": pet(), "units": SUV}),
}
REQUIRED = {
    "pet": PositronEmissionTomographyImage(
        SeriesType=["STATIC", "IMAGE"], SeriesDate="20260102", SeriesTime="101112", FrameReferenceTime=0
    )
}
"""Attributes of the images that the enhanced image does not state."""


def reread(ds: Any) -> Any:
    stream = BytesIO()
    ds.save_as(stream)
    stream.seek(0)
    return dcmread(stream)


def values(ds: Any) -> Any:
    return np.stack([pixels.apply_rescale(frame, ds, frame=index) for index, frame in enumerate(ds.pixel_array)])


@pytest.mark.parametrize("name", list(CASES))
def test_arrays_come_back(name: str, tmp_path: Path) -> None:
    array, kind, arguments = CASES[name]
    made = create.enhanced(array, kind, **FACTS, **arguments)
    read: Any = dcmread(judges.check(made, tmp_path)).typed()
    assert type(read) is kind
    slope = read.SharedFunctionalGroupsSequence[0].PixelValueTransformationSequence[0].RescaleSlope
    error = np.abs(values(read).reshape(array.shape) - array).max()
    assert error <= (slope / 2 * (1 + 1e-6) if array.dtype.kind == "f" else 0)
    assert geometry.of_series(read, frames=range(3)).grid.matches(GRID[::-1]) or geometry.of_series(
        read, frames=range(3)
    ).grid.matches(GRID)
    images = create.split(read, attributes=REQUIRED.get(name))
    assert len(images) == read.NumberOfFrames
    for index in (0, len(images) - 1):
        judges.check(images[index], tmp_path)
        assert geometry.plane_of(images[index]).origin.tolist() == geometry.plane_of(read, index).origin.tolist()
    single = np.stack([pixels.apply_rescale(image.pixel_array, image) for image in images])
    assert np.array_equal(single, values(read))
    assert images[0].file_meta.TransferSyntaxUID == read.file_meta.TransferSyntaxUID


def test_dimensions_of_the_frames() -> None:
    array, kind, arguments = CASES["two dimensions"]
    made: Any = create.enhanced(array, kind, **FACTS, **arguments)
    assert [item.DimensionIndexPointer for item in made.DimensionIndexSequence] == [
        0x0020930D, 0x00189087, 0x00209057,
    ]  # fmt: skip
    frames = made.PerFrameFunctionalGroupsSequence
    contents = [frame.FrameContentSequence[0] for frame in frames]
    assert [item.DimensionIndexValues for item in contents[::3]] == [[1, 1, 1], [1, 2, 1], [2, 1, 1], [2, 2, 1]]
    assert [item.TemporalPositionIndex for item in contents[::3]] == [1, 1, 2, 2]
    assert frames[6].TemporalPositionSequence[0].TemporalPositionTimeOffset == 5
    assert [frame.MRDiffusionSequence[0].DiffusionBValue for frame in frames[::3]] == [0, 800, 0, 800]
    assert frames[3].MRDiffusionSequence[0].DiffusionDirectionality == "ISOTROPIC"


def test_directions_of_diffusion() -> None:
    array, kind, arguments = CASES["diffusion"]
    made: Any = create.enhanced(array, kind, **FACTS, **arguments)
    items = [frame.MRDiffusionSequence[0] for frame in made.PerFrameFunctionalGroupsSequence[::3]]
    assert [item.DiffusionDirectionality for item in items] == ["NONE", "DIRECTIONAL", "DIRECTIONAL"]
    assert items[2].DiffusionGradientDirectionSequence[0].DiffusionGradientOrientation == [0, 1, 0]
    assert "DiffusionGradientDirectionSequence" not in items[0]


def test_an_enhanced_mr_needs_eight_arguments(tmp_path: Path) -> None:
    made = create.enhanced(
        CASES["mr"][0],
        EnhancedMRImage,
        affine=GRID.affine,
        study=STUDY,
        region="Brain",
        laterality="U",
        content_qualification="RESEARCH",
        attributes=EnhancedMRImage(ApplicableSafetyStandardAgency="IEC"),
    )
    judges.check(made, tmp_path)


def echoes() -> list[Any]:
    """Return a series with two echoes."""
    found: list[Any] = []
    for time in (30, 10):
        facts = MRImage(EchoTime=time, RepetitionTime=2000, BodyPartExamined="BRAIN", WindowCenter=450, WindowWidth=900)
        found += create.mr(
            np.full((3, 7, 9), time) + np.arange(3)[:, None, None],
            like=GRID,
            scanning_sequence="SE",
            sequence_variant="NONE",
            study=STUDY,
            attributes=facts,
            thickness=0.8,
        )
    return found


def test_dimensions_of_a_series_are_found(tmp_path: Path) -> None:
    images = echoes()
    made: Any = create.enhanced(
        images[::2] + images[1::2], content_qualification="RESEARCH", laterality="U", attributes=MR,
        derivation="Pixel by pixel mean",
    )  # fmt: skip
    judges.check(made, tmp_path)
    assert [item.DimensionIndexPointer for item in made.DimensionIndexSequence] == [0x00189082, 0x00209057]
    assert [int(frame.max()) // 10 * 10 for frame in made.pixel_array] == [10, 10, 10, 30, 30, 30]
    shared = made.SharedFunctionalGroupsSequence[0]
    assert shared.FrameAnatomySequence[0].AnatomicRegionSequence[0].CodeMeaning == "Brain"
    assert (shared.FrameVOILUTSequence[0].WindowCenter, shared.PixelMeasuresSequence[0].SliceThickness) == ([450], 0.8)
    assert len(shared.DerivationImageSequence[0].SourceImageSequence) == 6
    assert made.StudyInstanceUID == STUDY.StudyInstanceUID
    by_time = {(float(image.EchoTime), geometry.plane_of(image).position): image for image in images}
    for image in create.split(made):
        same = by_time[float(image.EchoTime), geometry.plane_of(image).position]
        assert np.array_equal(image.pixel_array, same.pixel_array)


def test_unequal_distances_are_not_stated_as_one() -> None:
    images = create.mr(
        np.zeros((4, 7, 9), int), like=Grid(GRID.affine, (4, 7, 9)), scanning_sequence="SE", sequence_variant="NONE",
        thickness=0.8,
    )  # fmt: skip
    facts: dict[str, Any] = {
        "content_qualification": "RESEARCH",
        "region": "Brain",
        "laterality": "U",
        "attributes": MR,
    }
    regular: Any = create.enhanced(images, **facts)
    assert regular.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SpacingBetweenSlices == pytest.approx(1)
    gap: Any = create.enhanced([*images[:2], images[3]], **facts)
    assert "SpacingBetweenSlices" not in gap.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert not gap.validate().errors


def test_real_series(tmp_path: Path) -> None:
    """Each image of the series has a frame with its pixels and its plane."""
    paths = [path for path in pydicom_files() if path.parent.name == "CT5N"]
    images = [dcmread(path) for path in paths]
    made = create.enhanced(paths, content_qualification="RESEARCH", region="Chest", laterality="U")
    judges.check(made, tmp_path)
    frames = {round(geometry.plane_of(made, index).position, 3): index for index in range(len(images))}
    assert len(frames) == len(images)
    for image in images:
        index = frames[round(geometry.plane_of(image).position, 3)]
        assert np.array_equal(values(made)[index], pixels.apply_rescale(image.pixel_array, image))


REAL = ["fo-dicom__MOVEKNEE.dcm", "dcmjs__cine-test.dcm", "fo-dicom__mr_brucker.dcm"]


@pytest.mark.parametrize("path", [path for path in corpus_files() if path.name in REAL], ids=lambda path: path.stem)
def test_real_enhanced_images_are_split(path: Path) -> None:
    ds: Any = dcmread(path)
    images = create.split(ds)
    assert np.array_equal(np.stack([image.pixel_array for image in images]), ds.pixel_array)
    theirs = {finding.path.rpartition(".")[2] for finding in ds.validate().errors}
    for index in (0, len(images) - 1):
        ours = {finding.path.rpartition(".")[2] for finding in images[index].validate().errors}
        assert ours <= theirs
        assert geometry.plane_of(images[index]).origin.tolist() == geometry.plane_of(ds, index).origin.tolist()


def test_other_programs_read_the_same(tmp_path: Path) -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    array = thorax(3, 7, 9)
    for name, made in {
        "enhanced": create.enhanced(array, EnhancedCTImage, **FACTS),
        "mr": create.enhanced(array + 1024, EnhancedMRImage, attributes=MR, **FACTS),
    }.items():
        made.save_as(tmp_path / name)
        theirs = sitk.ReadImage(str(tmp_path / name))
        assert np.array_equal(sitk.GetArrayFromImage(theirs), array + (1024 if name == "mr" else 0))
        found = Grid.from_itk(theirs.GetSize(), theirs.GetOrigin(), theirs.GetSpacing(), theirs.GetDirection())
        assert found.matches(GRID)


def test_dcm2niix_reads_the_same(tmp_path: Path) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    large = Grid(GRID.affine, (3, 12, 10))
    images = create.ct(thorax(3, 12, 10), like=large, study=STUDY)
    kinds = {
        "series": list(images),
        "legacy": [create.legacy_converted(images)],
        "enhanced": [create.enhanced(thorax(3, 12, 10), EnhancedCTImage, **{**FACTS, "like": large})],
    }
    found = {}
    for name, objects in kinds.items():
        (tmp_path / name).mkdir()
        for number, each in enumerate(objects):
            each.save_as(tmp_path / name / f"{number}.dcm")
        judges.run("dcm2niix", "-f", name, "-o", tmp_path, tmp_path / name)
        found[name] = nibabel.as_closest_canonical(nibabel.load(tmp_path / f"{name}.nii"))
    for name in ("legacy", "enhanced"):
        assert np.allclose(found[name].affine, found["series"].affine, atol=1e-4)
        assert np.array_equal(found[name].get_fdata(), found["series"].get_fdata())


@pytest.mark.parametrize(
    ("array", "changes", "message"),
    [
        (np.zeros((3, 7, 9)), {"region": None}, "AnatomicRegionSequence"),
        (np.zeros((3, 7, 9)), {"laterality": None}, "FrameLaterality"),
        (np.zeros((3, 7, 9)), {"content_qualification": None}, "ContentQualification"),
        (np.zeros((3, 7, 9)), {"attributes": None}, "ApplicableSafetyStandardAgency"),
        (np.zeros((3, 7, 9)), {"region": "nowhere"}, "region 'nowhere'"),
        (np.zeros((7, 9)), {}, "shape"),
        (np.zeros((2, 3, 7, 9)), {}, "the array has 1 axes before the slices, and dims= has 0"),
        (np.zeros((2, 3, 7, 9)), {"dims": {"EffectiveEchoTime": [1]}}, "EffectiveEchoTime has 1 values"),
        (np.zeros((2, 3, 7, 9)), {"dims": {"PatientName": [1, 2]}}, "PatientName is not an attribute of a functional"),
        (np.zeros((3, 7, 9)), {"image_type": ["DERIVED"]}, "Image Type has 1 values"),
        (np.zeros((3, 7, 8)), {}, "shape"),
        (np.full((3, 7, 9), np.inf), {}, "not finite"),
        (np.zeros((3, 7, 9)), {"window": (1, 0)}, "width of the window"),
        (np.zeros((3, 7, 9)), {"source": ()}, "no source objects"),
        (np.zeros((3, 7, 9)), {"thickness": -1}, "the slice thickness is -1 mm"),
    ],
)
def test_invalid_arguments(array: Any, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.enhanced(array, EnhancedMRImage, **{**FACTS, "attributes": MR, **changes})


def test_invalid_series() -> None:
    images = echoes()
    facts: dict[str, Any] = {"content_qualification": "RESEARCH", "laterality": "U", "attributes": MR}
    with pytest.raises(
        CreateError, match="5 images, and not one for each combination of 2 of EchoTime × 3 of position"
    ):
        create.enhanced(images[:5], **facts)
    with pytest.raises(CreateError, match="6 images, and not one for each combination of 3 of position"):
        create.enhanced(images, dims=[], **facts)
    with pytest.raises(CreateError, match="Rows cannot be a dimension"):
        create.enhanced(images, dims=["Rows"], **facts)
    with pytest.raises(CreateError, match="an image has no TriggerTime"):
        create.enhanced(images, dims=["TriggerTime"], **facts)
    images[3].PatientID = "other"
    with pytest.raises(CreateError, match="different values of PatientID"):
        create.enhanced(images, **facts)
    with pytest.raises(CreateError, match="have no enhanced class"):
        create.enhanced(create.secondary_capture(np.zeros((4, 4), np.uint8)), **facts)
    with pytest.raises(CreateError, match="kind of the image is not defined"):
        create.enhanced(np.zeros((3, 7, 9)))
    other: Any = type(echoes()[0])
    with pytest.raises(
        CreateError,
        match="kind= is MRImage, which is not a class of enhanced CT, MR or PET images",
    ):
        create.enhanced(np.zeros((3, 7, 9)), other)
    with pytest.raises(CreateError, match="MRImages cannot be frames of EnhancedCTImage"):
        create.enhanced(echoes(), EnhancedCTImage)
    with pytest.raises(CreateError, match="units of the values are unknown"):
        create.enhanced(np.zeros((3, 7, 9)), EnhancedPETImage, **FACTS, attributes=pet())


def test_what_a_split_requires_is_asked_for() -> None:
    array, kind, arguments = CASES["pet"]
    with pytest.raises(CreateError, match=r"lacks .*SeriesType.* attributes=PositronEmissionTomographyImage"):
        create.split(create.enhanced(array, kind, **FACTS, **arguments))


def test_given_shared_functional_groups_are_added() -> None:
    given = EnhancedCTImage()
    item = given.SharedFunctionalGroupsSequence.add()
    item.FrameAnatomySequence.add(FrameLaterality="U", AnatomicRegionSequence=[codes.SCT.Lung])
    made = create.enhanced(
        np.zeros((2, 4, 4), np.uint16),
        EnhancedCTImage,
        affine=np.diag([1.0, 1.0, 2.0, 1.0]),
        content_qualification="RESEARCH",
        attributes=given,
    )
    shared = made.SharedFunctionalGroupsSequence[0]
    assert shared.FrameAnatomySequence[0].FrameLaterality == "U"
    assert "PixelMeasuresSequence" in shared
    assert len(made.PerFrameFunctionalGroupsSequence) == 2
