"""Whole slide images: what went in comes out, and other programs read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dcmgen import create
from dcmgen.create.slides.reduction import reduced
from dcmgen.errors import CreateError, PixelError
from dcmgen.geometry import Plane, slide_plane
from dcmgen.iods import VLWholeSlideMicroscopyImage
from dcmgen.microscopy import Slide
from dcmgen.uid import (
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)
from tests.create import judges
from tests.create.slides.pictures import FLUORESCENCE, KNOWN, WHEN, noise, read, tissue

Array = np.ndarray[Any, Any]


def test_four_arguments() -> None:
    """A slide needs a picture and four arguments: the size of pixels, a specimen, a date, and a folder for large ones."""
    image = create.whole_slide(tissue(300, 500), mpp=0.5, specimen="S1", acquired=WHEN)[0]
    assert not image.validate().errors
    assert image.ImageType == ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    assert image.LossyImageCompression == "01"
    assert image.PatientName == ""


@settings(max_examples=12, deadline=None)
@given(
    rows=st.integers(1, 130),
    columns=st.integers(1, 130),
    tile=st.sampled_from([8, 24, 64]),
    samples=st.sampled_from([1, 3]),
    dtype=st.sampled_from(["u1", "u2"]),
    sparse=st.booleans(),
)
def test_pixels_of_all_levels(rows: int, columns: int, tile: int, samples: int, dtype: str, sparse: bool) -> None:
    pixels = noise(rows, columns, samples, dtype)
    images = create.whole_slide(
        pixels,
        **KNOWN,
        tile=tile,
        transfer_syntax=ExplicitVRLittleEndian,
        optical_paths=FLUORESCENCE[:1] if samples == 1 else None,
        organization="TILED_SPARSE" if sparse else "TILED_FULL",
    )
    slide = Slide(images)
    for number in range(len(slide.levels)):
        assert np.array_equal(read(slide, number), pixels)
        pixels = reduced(pixels, 2)
    assert pixels.shape[0] <= -(-tile // 2) or pixels.shape[1] <= -(-tile // 2)
    assert max(slide.levels[-1].width, slide.levels[-1].height) <= tile


@pytest.mark.parametrize("syntax", [JPEG2000Lossless, HTJ2KLossless, JPEGLSLossless, RLELossless])
def test_lossless_transfer_syntaxes(tmp_path: Path, syntax: str) -> None:
    pixels = noise(150, 200)
    images = create.whole_slide(pixels, **KNOWN, tile=64, transfer_syntax=syntax, folder=tmp_path)
    assert [Path(str(image.filename)).name for image in images] == ["level-0.dcm", "level-1.dcm", "level-2.dcm"]
    assert images[0].file_meta.TransferSyntaxUID == syntax
    assert images[0].LossyImageCompression == "00"
    assert np.array_equal(read(Slide(tmp_path)), pixels)
    assert not images[0].validate().errors
    pydicom = pytest.importorskip("pydicom")
    if syntax != HTJ2KLossless:
        theirs = pydicom.dcmread(tmp_path / "level-0.dcm").pixel_array
        assert np.array_equal(theirs[0], pixels[:64, :64])


def test_jpeg(tmp_path: Path) -> None:
    """The quality is that of the caller, and the ratio is recorded."""
    pixels = tissue(300, 400)
    fine = create.whole_slide(pixels, **KNOWN, folder=tmp_path, quality=95)
    coarse = create.whole_slide(pixels, **KNOWN, quality=30)
    assert fine[0].file_meta.TransferSyntaxUID == coarse[0].file_meta.TransferSyntaxUID == JPEGBaseline8Bit
    assert 2 < float(fine[0].LossyImageCompressionRatio[0]) < float(coarse[0].LossyImageCompressionRatio[0])
    assert fine[0].LossyImageCompressionMethod == ["ISO_10918_1"]
    assert np.abs(read(Slide(tmp_path)).astype(int) - pixels).mean() < 0.7


@pytest.mark.parametrize(("factor", "dtype"), [(2, "u1"), (3, "u1"), (5, "u2"), (16, "u1"), (64, "u2")])
def test_means(factor: int, dtype: str) -> None:
    """The values are rounded means, also of the smaller squares at the edges."""
    pixels = noise(131, 97, 3, dtype)
    found = reduced(pixels, factor)
    for row in range(found.shape[0]):
        for column in range(found.shape[1]):
            square = pixels[row * factor : (row + 1) * factor, column * factor : (column + 1) * factor]
            mean = square.reshape(-1, 3).astype(np.float64).mean(0)
            assert np.abs(found[row, column] - mean).max() <= 0.5 + 1e-9
    whole = np.tile(pixels[:1, :1], (factor, factor, 1))
    assert np.array_equal(reduced(whole, factor), pixels[:1, :1])


def test_given_levels() -> None:
    pixels = noise(200, 330)
    images = create.whole_slide(pixels, **KNOWN, tile=32, pyramid=(4, 16), transfer_syntax=RLELossless)
    slide = Slide(images)
    assert [(level.width, level.height) for level in slide.levels] == [(330, 200), (83, 50), (21, 13)]
    assert slide.levels[2].mpp == (8, 8)
    assert np.array_equal(read(slide, 1), reduced(pixels, 4))
    assert len(create.whole_slide(pixels, **KNOWN, tile=32, pyramid=False)) == 1
    for wrong in ((3,), (4, 6), (4, 4), (1,), (4, 2)):
        with pytest.raises(CreateError, match="Each ratio must be a multiple of the previous one"):
            create.whole_slide(pixels, **KNOWN, tile=32, pyramid=wrong)


def test_tiles_of_a_generator() -> None:
    pixels = noise(100, 150)

    def tiles(padded: bool) -> Iterator[Array]:
        for y in range(0, 100, 64):
            for x in range(0, 150, 64):
                tile = np.full((64, 64, 3), 9, np.uint8)
                part = pixels[y : y + 64, x : x + 64]
                tile[: part.shape[0], : part.shape[1]] = part
                yield tile if padded else part

    options = {**KNOWN, "size": (150, 100), "tile": 64, "transfer_syntax": RLELossless}
    for source in (tiles(True), tiles(False), lambda x, y, width, height: pixels[y : y + height, x : x + width]):
        slide = Slide(create.whole_slide(source, **options))
        assert np.array_equal(read(slide), pixels)
        assert np.array_equal(read(slide, 1), reduced(pixels, 2))
    with pytest.raises(CreateError, match="there are 5 tiles instead of 3 × 2"):
        create.whole_slide((tile for tile, _ in zip(tiles(True), range(5), strict=False)), **options)
    with pytest.raises(CreateError, match="more than 3 × 1 tiles"):
        create.whole_slide(tiles(True), **{**options, "size": (150, 64)})
    with pytest.raises(CreateError, match=r"the size of the slide is unknown. Pass size="):
        create.whole_slide(tiles(True), **KNOWN)


def test_tiles_are_read_once_and_forgotten() -> None:
    """Only a few rows of tiles are in memory."""
    import weakref

    alive: set[int] = set()
    most = 0

    def tiles() -> Iterator[Array]:
        nonlocal most
        for number in range(20 * 20):
            tile = np.full((16, 16, 3), number % 251, np.uint8)
            alive.add(number)
            weakref.finalize(tile, alive.discard, number)
            most = max(most, len(alive))
            yield tile

    create.whole_slide(tiles(), **KNOWN, size=(320, 320), tile=16, transfer_syntax=RLELossless)
    assert most <= 4 * 20


def test_sparse_tiles() -> None:
    pixels = np.full((160, 200, 3), 255, np.uint8)
    pixels[70:100, 40:90] = noise(30, 50)

    def read_tile(x: int, y: int, width: int, height: int) -> Array | None:
        return None if y < 64 else pixels[y : y + height, x : x + width]

    images = create.whole_slide(
        read_tile, **KNOWN, size=(200, 160), tile=32, organization="TILED_SPARSE", transfer_syntax=RLELossless
    )
    assert [image.NumberOfFrames for image in images] == [4, 2, 1, 1]
    assert not all(image.validate().errors for image in images)
    slide = Slide(images)
    for number in range(4):
        assert np.array_equal(read(slide, number), pixels)
        pixels = reduced(pixels, 2)
    with pytest.raises(CreateError, match=r'the tile in row 0, column 0 is absent. Pass organization="TILED_SPARSE"'):
        create.whole_slide(read_tile, **KNOWN, size=(200, 160), tile=32)
    with pytest.raises(CreateError, match="all tiles are blank"):
        create.whole_slide(lambda *_: None, **KNOWN, size=(200, 160), organization="TILED_SPARSE")


def test_focal_planes_and_optical_paths(tmp_path: Path) -> None:
    stacks = [noise(70, 90, 1, "u2", seed) for seed in range(6)]
    images = create.whole_slide(
        stacks, **KNOWN, tile=32, optical_paths=FLUORESCENCE, focal_planes=(-1, 0.5, 2), folder=tmp_path, thumbnail=40
    )
    assert not all(image.validate().errors for image in images)
    slide = Slide(tmp_path)
    assert slide.focal_planes == (-1, 0.5, 2)
    assert slide.optical_paths == ("DAPI", "FITC")
    assert images[0].ImagedVolumeDepth == pytest.approx(3 + 1000 * _measures(images[0]).SliceThickness)
    for number, pixels in enumerate(stacks):
        for level in range(len(slide.levels)):
            assert np.array_equal(read(slide, level, path=number // 3, plane=number % 3), pixels)
            pixels = reduced(pixels, 2)
    assert slide.thumbnail is not None
    assert np.array_equal(slide.thumbnail.pixel_array, reduced(reduced(stacks[0], 2), 2))
    with pytest.raises(CreateError, match="the number of images is 5, and that of focal planes and optical paths 6"):
        create.whole_slide(stacks[:5], **KNOWN, optical_paths=FLUORESCENCE, focal_planes=(-1, 0.5, 2))
    with pytest.raises(CreateError, match="equal steps"):
        create.whole_slide(stacks, **KNOWN, optical_paths=FLUORESCENCE, focal_planes=(0, 1, 3))
    with pytest.raises(CreateError, match="must have the same size"):
        create.whole_slide([stacks[0], stacks[1][:9]], **KNOWN, optical_paths=FLUORESCENCE)


def _measures(image: VLWholeSlideMicroscopyImage) -> Any:
    return image.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]


def test_geometry_of_levels() -> None:
    """All levels cover the same rectangle of the slide, which begins at its origin."""
    images = create.whole_slide(tissue(512, 768), **{**KNOWN, "mpp": (0.5, 0.25)})
    for image in images:
        plane = slide_plane(image)
        corners = plane.to_points([[-0.5, -0.5], [plane.shape[0] - 0.5, plane.shape[1] - 0.5]])
        assert np.allclose(corners, [[0.128, 0.384, 0], [0, 0, 0]], atol=1e-9)
        assert (image.ImagedVolumeWidth, image.ImagedVolumeHeight) == pytest.approx((0.384, 0.128))
    assert len({image.FrameOfReferenceUID for image in images}) == 1
    assert len({image.PyramidUID for image in images}) == 1
    turned = Plane(
        [3, 4, 0], [0.6, 0.8, 0], [0.8, -0.6, 0], (0.001, 0.002), frame_of_reference_uid="1.2.3", space="slide"
    )
    image = create.whole_slide(tissue(100, 100), specimen="S1", acquired=WHEN, like=turned)[0]
    found = slide_plane(image)
    assert found.frame_of_reference_uid == "1.2.3"
    assert np.allclose([*found.origin, *found.cosines, *found.spacing], [3, 4, 0, *turned.cosines, 0.001, 0.002])
    again = create.whole_slide(tissue(100, 100), specimen="S1", acquired=WHEN, like=image, source=image)[0]
    assert np.allclose(slide_plane(again).affine, found.affine)
    assert again.StudyInstanceUID == image.StudyInstanceUID


def test_smaller_levels_refer_to_the_first() -> None:
    images = create.whole_slide(tissue(300, 300), **KNOWN, thumbnail=100)
    for image in images[1:]:
        assert image.ImageType[0] == "DERIVED"
        source = image.SharedFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
        assert source.ReferencedSOPInstanceUID == images[0].SOPInstanceUID
    assert images[-1].ImageType == ["DERIVED", "PRIMARY", "THUMBNAIL", "RESAMPLED"]
    assert (images[-1].Rows, images[-1].Columns, images[-1].NumberOfFrames) == (75, 75, 1)
    assert [image.InstanceNumber for image in images] == [1, 2, 3]


def test_label_and_overview(tmp_path: Path) -> None:
    label, overview = noise(40, 30), tissue(60, 90)
    images = create.whole_slide(
        tissue(100, 100), **KNOWN, label=label, barcode="4711", overview=overview, transfer_syntax=JPEG2000Lossless
    )
    assert not all(image.validate().errors for image in images)
    slide = Slide(images)
    assert slide.label is not None
    assert slide.overview is not None
    assert np.array_equal(slide.label.pixel_array, label)
    assert np.array_equal(slide.overview.pixel_array, overview)
    assert (images[1].BarcodeValue, images[1].LabelText, images[1].BurnedInAnnotation) == ("4711", "", "YES")
    assert images[0].BurnedInAnnotation == "NO"


def test_pictures(tmp_path: Path) -> None:
    """JPEG pictures are marked as compressed with loss; the ICC profile of a picture is kept as an input profile."""
    Image = pytest.importorskip("PIL.Image")
    cms = pytest.importorskip("PIL.ImageCms")
    profile = cms.ImageCmsProfile(cms.createProfile("sRGB")).tobytes()
    assert profile[12:16] == b"mntr"
    picture = Image.fromarray(tissue(50, 60))
    picture.save(tmp_path / "x.png", icc_profile=profile)
    picture.save(tmp_path / "x.jpg", quality=90)
    options: dict[str, Any] = {**KNOWN, "transfer_syntax": JPEG2000Lossless}
    image = create.whole_slide(tmp_path / "x.png", **options)[0]
    assert np.array_equal(image.pixel_array, _padded(tissue(50, 60), 256))
    stored = image.OpticalPathSequence[0].ICCProfile
    assert stored[12:16] == b"scnr"
    assert stored[128 : len(profile)] == profile[128:]
    image = create.whole_slide(tmp_path / "x.jpg", **options)[0]
    assert (image.LossyImageCompression, image.LossyImageCompressionMethod) == ("01", ["ISO_10918_1"])
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4")
    with pytest.raises(CreateError, match="the file is not a picture"):
        create.whole_slide(tmp_path / "x.pdf", **KNOWN)
    np.save(tmp_path / "x.npy", tissue(50, 60))
    assert np.array_equal(
        create.whole_slide(tmp_path / "x.npy", **options)[0].pixel_array, _padded(tissue(50, 60), 256)
    )


def _padded(pixels: Array, tile: int) -> Array:
    out = np.full((tile, tile, 3), 255, np.uint8)
    out[: pixels.shape[0], : pixels.shape[1]] = pixels
    return out


def test_context() -> None:
    study = create.Study(PatientName="Doe^Jane", PatientID="1", StudyDate="20260504")
    series = study.series(SeriesNumber=3, Manufacturer="ACME", ManufacturerModelName="X", DeviceSerialNumber="7")
    images = create.whole_slide(
        tissue(300, 300),
        **KNOWN,
        study=series,
        description="Biopsy",
        attributes=VLWholeSlideMicroscopyImage(FocusMethod="MANUAL"),
    )
    for image in images:
        assert (image.PatientName, image.SeriesNumber, image.Manufacturer) == ("Doe^Jane", 3, "ACME")
        assert (image.SeriesDescription, image.FocusMethod) == ("Biopsy", "MANUAL")
        assert image.SeriesInstanceUID == series.SeriesInstanceUID


def test_specimen() -> None:
    specimen = create.Specimen(
        "S26-17 A1",
        container="S26-17 A",
        type="Tissue section",
        anatomy="Lung",
        fixative="Formalin",
        embedding="Paraffin wax",
        stains=["hematoxylin stain", "water soluble eosin stain"],
        description="Left upper lobe",
    )
    image = create.whole_slide(tissue(50, 50), mpp=0.5, specimen=specimen, acquired=WHEN)[0]
    assert not image.validate().errors
    item = image.SpecimenDescriptionSequence[0]
    assert (image.ContainerIdentifier, item.SpecimenIdentifier) == ("S26-17 A", "S26-17 A1")
    steps = [step.SpecimenPreparationStepContentItemSequence for step in item.SpecimenPreparationSequence]
    codes = [[content.ConceptCodeSequence[0].CodeMeaning for content in step[1:]] for step in steps]
    assert codes == [
        ["Specimen processing", "Formalin"],
        ["Specimen processing", "Paraffin wax"],
        ["Staining", "hematoxylin stain", "water soluble eosin stain"],
    ]
    several = [create.Specimen("A", location="left"), create.Specimen("B", location="right")]
    image = create.whole_slide(tissue(50, 50), mpp=0.5, specimen=several, acquired=WHEN)[0]
    assert not image.validate().errors
    assert image.ContainerIdentifier == "A"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mpp": None}, "the size of the pixels is unknown"),
        ({"mpp": 0}, "the size of the pixels is unknown"),
        ({"mpp": -1.0}, "mpp=-1.0 is not valid"),
        ({"acquired": None}, "the date of the acquisition is unknown"),
        ({"specimen": []}, "there are no specimens"),
        ({"specimen": ""}, "the specimen has no identifier"),
        ({"specimen": [create.Specimen("A"), create.Specimen("B")]}, "the location of specimen 'A' is unknown"),
        ({"specimen": [create.Specimen("A"), create.Specimen("A")]}, "two specimens have the same identifier"),
        ({"specimen": create.Specimen("A", stains="no stain at all")}, "stain 'no stain at all' is not the meaning"),
        ({"tile": 0}, "tile=0 is not valid"),
        ({"organization": "TILED"}, "organization='TILED' is not valid"),
        ({"icc": b"no profile"}, "icc= is not an ICC profile"),
        ({"size": (10, 10)}, "size=.10, 10. is not that of the image, 60 × 50"),
        ({"optical_paths": []}, "the number of images is 1"),
        ({"depth_of_field": -1}, "depth_of_field=-1 is not valid"),
        ({"like": Plane.named("axial")}, "the plane of like= is in the patient"),
        ({"label": np.zeros((2, 3, 4), np.uint8)}, "is not a slide"),
    ],
)
def test_arguments(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(CreateError, match=message):
        create.whole_slide(tissue(50, 60), **{**KNOWN, **change}, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("pixels", "message"),
    [
        (np.zeros((20, 20)), "type float64 cannot be stored in a slide"),
        (np.zeros((20, 20), np.int16), "type int16 cannot be stored in a slide"),
        (np.zeros((20, 20, 4), np.uint8), r"an array of shape \(20, 20, 4\) is not a slide"),
        (np.zeros((0, 20, 3), np.uint8), "20 × 0 pixels is empty"),
        (np.zeros(20, np.uint8), r"an array of shape \(20,\) is not a slide"),
        (np.zeros((20, 20), np.uint8), "the illumination of a grayscale slide is unknown"),
        (5, "int is not an image"),
    ],
)
def test_pixels_that_a_slide_cannot_have(pixels: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.whole_slide(pixels, **KNOWN)


def test_what_is_refused_late_leaves_no_file(tmp_path: Path) -> None:
    def tiles() -> Iterator[Array]:
        yield tissue(16, 16)
        yield tissue(16, 16).astype(np.uint16)

    with pytest.raises(CreateError, match="3 samples of uint16, and the first one 3 of uint8"):
        create.whole_slide(tiles(), **KNOWN, size=(32, 16), tile=16, folder=tmp_path)
    with pytest.raises(CreateError, match="has 16 × 9 pixels instead of 16 × 16"):
        create.whole_slide(lambda *_: tissue(16, 9), **KNOWN, size=(32, 16), tile=16, folder=tmp_path)
    with pytest.raises(PixelError, match="cannot store these pixels"):
        create.whole_slide(
            noise(50, 50, 1, "u2"), **KNOWN, optical_paths=FLUORESCENCE[:1], transfer_syntax=JPEGBaseline8Bit,
            folder=tmp_path,
        )  # fmt: skip
    with pytest.raises(TypeError, match="no encoding option 'quality'"):
        create.whole_slide(tissue(50, 50), **KNOWN, transfer_syntax=RLELossless, quality=3, folder=tmp_path)
    with pytest.raises(CreateError, match="are too many for a native transfer syntax"):
        create.whole_slide(
            lambda x, y, width, height: np.zeros((height, width, 3), np.uint8),
            **KNOWN,
            size=(40_000, 40_000),
            transfer_syntax=ExplicitVRLittleEndian,
            folder=tmp_path,
        )
    assert list(tmp_path.iterdir()) == []
    create.whole_slide(tissue(50, 50), **KNOWN, folder=tmp_path)
    with pytest.raises(CreateError, match=r"the file exists\. Use an empty folder"):
        create.whole_slide(tissue(50, 50), **KNOWN, folder=tmp_path)


@judges.needs_validators
@pytest.mark.parametrize("samples", [1, 3])
def test_dciodvfy_has_no_error(tmp_path: Path, samples: int) -> None:
    color = samples == 3
    create.whole_slide(
        tissue(200, 200) if color else noise(200, 200, 1, "u2"),
        **KNOWN,
        tile=64,
        optical_paths=None if color else FLUORESCENCE[:1],
        organization="TILED_FULL" if color else "TILED_SPARSE",
        label=tissue(30, 40),
        overview=tissue(40, 90),
        thumbnail=50,
        folder=tmp_path,
    )
    for path in sorted(tmp_path.iterdir()):
        assert judges.errors(path) == []


def test_pydicom_decodes_the_frames(tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    images = create.whole_slide(tissue(300, 300), **KNOWN, folder=tmp_path)
    for image in images:
        theirs = pydicom.dcmread(str(image.filename)).pixel_array
        assert np.abs(theirs.astype(int) - image.pixel_array).max() <= 3
