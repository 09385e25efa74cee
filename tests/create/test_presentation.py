"""Presentation states: their creation, how they are drawn, and what DCMTK makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dcmgen import create, examples, pictures
from dcmgen.codec.reader import dcmread
from dcmgen.create import Annotation, Shutter
from dcmgen.create.icc import srgb_profile
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError, DicomError, GeometryError, PixelError
from dcmgen.iods import (
    BlendingSoftcopyPresentationState,
    ColorSoftcopyPresentationState,
    CTImage,
    GrayscaleSoftcopyPresentationState,
    PseudoColorSoftcopyPresentationState,
    VariableModalityLUTSoftcopyPresentationState,
)
from dcmgen.pictures.colors import to_cielab
from dcmgen.pixels import render
from dcmgen.pixels.palette import palette_of, well_known
from tests.create import judges
from tests.images import ct_images

NOTES = [
    Annotation.circle((60, 40), 12, "heart", layer="FINDINGS"),
    Annotation.ellipse((50, 30), (10, 20), angle=30, filled=True),
    Annotation.polyline([(10, 10), (30, 15), (25, 30)], "open"),
    Annotation.interpolated([(10, 10), (30, 15), (25, 30)], closed=True),
    Annotation.rectangle((5, 40), (20, 55)),
    Annotation.point((32, 32), "center"),
    Annotation.text("a box", (40, 10), (60, 15)),
    Annotation.text("Müller", (0.05, 0.95), units="display"),
]


@pytest.fixture(scope="module")
def images() -> list[CTImage]:
    return list(ct_images(thorax(3, 64, 80), (5, 4, 4)))


def test_a_grayscale_state_with_everything(images: list[CTImage], tmp_path: Path) -> None:
    made = create.presentation_state(
        images,
        annotations=NOTES,
        layers={"FINDINGS": "#ff5050"},
        window=(40, 600),
        display_area=(4, 2, 76, 62),
        shutter=[Shutter.circle((40, 32), 30), Shutter.rectangle(10, 5, 70, 60)],
        rotation=90,
        flip=True,
        label="NODULES",
        content_description="Nodules",
        creator="Doe^John",
        description="Findings",
    )
    assert isinstance(made, GrayscaleSoftcopyPresentationState)
    read = dcmread(judges.check(made, tmp_path))
    assert read.typed() == made
    assert (read.Modality, read.ContentLabel, read.ContentCreatorName) == ("PR", "NODULES", "Doe^John")
    assert read.StudyInstanceUID == images[0].StudyInstanceUID
    (series,) = read.ReferencedSeriesSequence
    assert [each.ReferencedSOPInstanceUID for each in series.ReferencedImageSequence] == [
        image.SOPInstanceUID for image in images
    ]
    (area,) = read.DisplayedAreaSelectionSequence
    # the corners on the display after a clockwise rotation and a horizontal flip
    assert (area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner) == ([5, 3], [76, 62])
    assert (area.PresentationSizeMode, area.PresentationPixelSpacing) == ("SCALE TO FIT", [4, 4])
    assert read.SoftcopyVOILUTSequence[0].WindowWidth == [600]
    assert (read.RescaleIntercept, read.RescaleType) == (images[0].RescaleIntercept, "HU")
    assert read.ShutterShape == ["CIRCULAR", "RECTANGULAR"]
    assert [layer.GraphicLayer for layer in read.GraphicLayerSequence] == ["FINDINGS", "ANNOTATIONS"]
    assert read.GraphicLayerSequence[0].GraphicLayerRecommendedDisplayCIELabValue == to_cielab((255, 80, 80))
    assert "Test passed" in judges.run("dcmpschk", read.filename)


def test_graphics_have_the_points_of_the_standard() -> None:
    circle, ellipse, _, interpolated, rectangle, point, box, display = [note.values() for note in NOTES]
    shapes = [each["GraphicObjectSequence"][0] for each in (circle, ellipse, interpolated, rectangle, point)]
    assert [shape["GraphicType"] for shape in shapes] == ["CIRCLE", "ELLIPSE", "INTERPOLATED", "POLYLINE", "POINT"]
    assert shapes[0]["GraphicData"].tolist() == [60, 40, 72, 40]
    corners = shapes[1]["GraphicData"].reshape(4, 2)
    assert np.allclose(corners[:2].mean(0), (50, 30))
    assert np.linalg.norm(corners[1] - corners[0]) == pytest.approx(40)  # the major axis is first
    assert np.linalg.norm(corners[3] - corners[2]) == pytest.approx(20)
    assert np.allclose(corners[3] - corners[2], 20 * np.array([np.cos(np.pi / 6), np.sin(np.pi / 6)]), atol=1e-4)
    assert [shape.get("GraphicFilled") for shape in shapes] == ["N", "Y", "N", "N", None]
    assert shapes[3]["NumberOfGraphicPoints"] == 5
    assert box["TextObjectSequence"][0]["BoundingBoxBottomRightHandCorner"].tolist() == [60, 15]
    assert display["TextObjectSequence"][0]["AnchorPointAnnotationUnits"] == "DISPLAY"


def test_images_keep_their_own_windows(images: list[CTImage], tmp_path: Path) -> None:
    others = [image.copy() for image in images]
    for image, width in zip(others, (400, 400, 2000), strict=True):
        image.WindowCenter, image.WindowWidth = [40, 50], [width, 60]
    made: Any = create.presentation_state(others)
    first, second = made.SoftcopyVOILUTSequence
    assert (first.WindowWidth, len(first.ReferencedImageSequence)) == ([400], 2)
    assert (second.WindowWidth, len(second.ReferencedImageSequence)) == ([2000], 1)
    judges.check(made, tmp_path)
    for image in others:
        image.WindowWidth = [400, 60]
    made = create.presentation_state(others)
    assert "ReferencedImageSequence" not in made.SoftcopyVOILUTSequence[0]
    assert "SoftcopyVOILUTSequence" not in create.presentation_state(others, window=None)


@pytest.mark.parametrize("window", [(40.0, 400.0), (-600.0, 1500.0)])
def test_it_is_drawn_as_the_image_with_the_window(images: list[CTImage], window: Any, tmp_path: Path) -> None:
    image = images[1].copy()
    state = create.presentation_state([image], window=window, shutter=Shutter.rectangle(8, 4, 60, 50))
    drawn = pictures.draw(state, images=[image], size=80, labels=False)
    image.WindowCenter, image.WindowWidth = window
    expected = render(image)
    expected[:4], expected[50:], expected[:, :8], expected[:, 60:] = 0, 0, 0, 0
    assert drawn.shape == (64, 80, 3)
    assert np.abs(drawn[..., 0].astype(int) - expected).max() <= 1
    state.save_as(tmp_path / "state.dcm")
    images[1].save_as(tmp_path / "image.dcm")
    judges.run("dcmp2pgm", "-p", tmp_path / "state.dcm", tmp_path / "image.dcm", tmp_path / "image.pgm")
    theirs = np.asarray(Image.open(tmp_path / "image.pgm")).astype(int)
    assert np.abs(theirs - expected)[4:50, 8:60].max() <= 1  # DCMTK does not draw shutters


def test_inverted_images() -> None:
    image: Any = examples.ct.copy()
    assert create.presentation_state(image, invert=True)["PresentationLUTShape"].value == "INVERSE"
    image.PhotometricInterpretation = "MONOCHROME1"
    assert create.presentation_state(image)["PresentationLUTShape"].value == "INVERSE"
    assert create.presentation_state(image, invert=True)["PresentationLUTShape"].value == "IDENTITY"


@pytest.mark.parametrize(
    "palette", ["HOT_IRON", "pet", np.linspace(0, 1, 300).reshape(100, 3), [(0, 0, 0), (255, 200, 250)]]
)
def test_pseudo_color(images: list[CTImage], palette: Any, tmp_path: Path) -> None:
    made = create.presentation_state(
        images,
        palette=palette,
        window=(40, 400),
        annotations=NOTES,
        shutter=Shutter.polygon([(5, 5), (70, 5), (40, 60)]),
    )
    assert isinstance(made, PseudoColorSoftcopyPresentationState)
    read = dcmread(judges.check(made, tmp_path))
    assert "PresentationLUTShape" not in read
    assert read.ICCProfile == srgb_profile()
    table = palette_of(read)
    if isinstance(palette, str):
        assert np.array_equal(table.entries[:, :3] // 257, well_known(palette))
    turned: Any = create.presentation_state(images, palette=palette, invert=True)
    assert np.array_equal(palette_of(turned).entries, table.entries[::-1])
    drawn = pictures.draw(made, images=images, size=80)
    assert drawn[2, 2].max() <= 1
    assert "Test passed" in judges.run("dcmpschk", read.filename)


def test_color_images(tmp_path: Path) -> None:
    image = examples.rgb_color
    made = create.presentation_state(image, annotations=[Annotation.point((3, 4), "here")], rotation=180)
    assert isinstance(made, ColorSoftcopyPresentationState)
    read = dcmread(judges.check(made, tmp_path))
    assert not {"RescaleSlope", "SoftcopyVOILUTSequence", "PresentationLUTShape"} & {each.keyword for each in read}
    assert pictures.draw(made, images=[image]).ndim == 3
    with pytest.raises(CreateError, match="color images have no window and no palette"):
        create.presentation_state(image, palette="PET")
    with pytest.raises(CreateError, match="some of the images are in color"):
        create.presentation_state([image, examples.ct])


def test_frames_of_a_multi_frame_image(tmp_path: Path) -> None:
    image = create.secondary_capture(np.arange(5 * 256, dtype=np.uint8).reshape(5, 16, 16), burned_in=False)
    made: Any = create.presentation_state(image, frames=[2, 4], window=(128, 256))
    reference = made.ReferencedSeriesSequence[0].ReferencedImageSequence[0]
    assert reference.ReferencedFrameNumber == [2, 4]
    judges.check(made, tmp_path)
    assert np.array_equal(
        pictures.draw(made, images=[image], size=16, labels=False)[..., 0], render(image, 1, window=(128, 256))
    )


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("flip", [False, True])
def test_rotations(images: list[CTImage], rotation: Any, flip: bool, tmp_path: Path) -> None:
    made = create.presentation_state(
        images[:1], window=(40, 400), rotation=rotation, flip=flip, display_area=(10, 5, 70, 60)
    )
    judges.check(made, tmp_path)  # dciodvfy compares the corners with the rotation
    expected = np.rot90(render(images[0], window=(40, 400))[5:60, 10:70], -rotation // 90)
    expected = expected[:, ::-1] if flip else expected
    drawn = pictures.draw(made, images=images, size=60, labels=False)[..., 0]
    assert np.abs(drawn.astype(int) - expected).max() <= 1


def test_annotations_of_some_images(images: list[CTImage], tmp_path: Path) -> None:
    note = Annotation.point((3, 4), images=images[1])
    made: Any = create.presentation_state(images, annotations=[note])
    assert made.GraphicAnnotationSequence[0].ReferencedImageSequence[0].ReferencedSOPInstanceUID == (
        images[1].SOPInstanceUID
    )
    judges.check(made, tmp_path)
    with pytest.raises(CreateError, match="which the presentation state does not refer to"):
        create.presentation_state(images[0], annotations=[note])


def test_sizes(images: list[CTImage], tmp_path: Path) -> None:
    other = ct_images(thorax(1, 32, 32), (5, 1, 1))[0]
    other.StudyInstanceUID, other.PatientID, other.PatientName = (
        images[0].StudyInstanceUID,
        images[0].PatientID,
        images[0].PatientName,
    )
    made: Any = create.presentation_state([*images, other], magnification=2)
    assert [area.DisplayedAreaBottomRightHandCorner for area in made.DisplayedAreaSelectionSequence] == [
        [80, 64],
        [32, 32],
    ]
    assert made.DisplayedAreaSelectionSequence[0].PresentationPixelMagnificationRatio == 2
    assert len(made.ReferencedSeriesSequence) == 2
    judges.check(made, tmp_path)
    true: Any = create.presentation_state(images, true_size=True)
    assert true.DisplayedAreaSelectionSequence[0].PresentationSizeMode == "TRUE SIZE"
    judges.check(true, tmp_path)


def test_blending(images: list[CTImage], tmp_path: Path) -> None:
    above = [image.copy() for image in ct_images(thorax(3, 64, 80), (5, 4, 4))]
    for image in above:
        image.FrameOfReferenceUID = images[0].FrameOfReferenceUID
        image.StudyInstanceUID = "1.2.3"
    made = create.blending(images, above, opacity=0.25, palette="PET", window=(40, 400), superimposed_window=(0, 200))
    assert isinstance(made, BlendingSoftcopyPresentationState)
    read = dcmread(judges.check(made, tmp_path))
    assert read.typed() == made
    assert read.RelativeOpacity == 0.25
    below, over = read.BlendingSequence
    assert (below.BlendingPosition, over.BlendingPosition) == ("UNDERLYING", "SUPERIMPOSED")
    assert (below.StudyInstanceUID, over.StudyInstanceUID) == (images[0].StudyInstanceUID, "1.2.3")
    assert (below.SoftcopyVOILUTSequence[0].WindowWidth, over.SoftcopyVOILUTSequence[0].WindowWidth) == ([400], [200])
    assert len(over.ReferencedSeriesSequence[0].ReferencedImageSequence) == 3
    other = [image.copy() for image in above]
    for image in other:
        image.FrameOfReferenceUID = "1.2.4"
    with pytest.raises(GeometryError, match=r"1\.2\.4 are different frames of reference"):
        create.blending(images, other)
    registration = create.new(
        "Spatial Registration", StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.5", FrameOfReferenceUID="1.2.4"
    )
    registered: Any = create.blending(images, other, registration=registration)
    assert registered.ReferencedSpatialRegistrationSequence[0].StudyInstanceUID == "1.2.3"
    judges.check(registered, tmp_path)
    with pytest.raises(CreateError, match=r"the opacity is 1\.5"):
        create.blending(images, above, opacity=1.5)
    with pytest.raises(CreateError, match="color images cannot be blended"):
        create.blending(images, examples.rgb_color)
    with pytest.raises(CreateError, match="superimposed images belong to several studies"):
        create.blending(images, [*images[:1], above[0]])


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Annotation.polyline([(1, 2)]), "a polyline has 1 points. It has at least 2"),
        (lambda: Annotation.polyline([1, 2, 3]), r"the points of a polyline have the shape \(3,\)"),
        (lambda: Annotation.polyline([("a", "b")]), "points are not an array"),
        (lambda: Annotation.point((np.nan, 1)), "or are not finite"),
        (lambda: Annotation.circle((1, 2), 0), "the radius of a circle is 0"),
        (lambda: Annotation.ellipse((1, 2), (1, -1)), "the semi-axes of an ellipse"),
        (lambda: Annotation.text("", (1, 2)), "empty text"),
        (lambda: Annotation.point((5, 5), units="display"), "coordinates from 5 to 5"),
        (lambda: Shutter.rectangle(5, 5, 5, 6), "is empty"),
        (lambda: Shutter.circle((5, 5), 0.2), r"the radius of the shutter is 0\.2"),
        (lambda: Shutter.polygon([(1, 2), (3, 4)]), "at least three points"),
    ],
)
def test_annotations_and_shutters_that_are_refused(build: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        build()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"window": (40, 0)}, "Pass a center and a positive width"),
        ({"rotation": 45}, "the rotation is 45"),
        ({"display_area": (5, 5, 5, 9)}, "is empty"),
        ({"magnification": 0}, "magnification is 0"),
        ({"magnification": 2, "true_size": True}, "magnification is 2"),
        ({"palette": [1, 2, 3]}, r"the palette has the shape \(3,\)"),
        ({"palette": [(0, 0, 0), (300, 0, 0)]}, "values from 0 to 300"),
        ({"shutter": [Shutter.circle((5, 5), 3)] * 2}, "two CIRCULAR shutters"),
        ({"layers": {"A": (1, 2, 300)}}, r"the color \(1, 2, 300\) is not valid"),
        ({"frames": [2]}, "the instance has no frame 2"),
        ({"annotations": [Annotation.point((500, 1))]}, r"a point has the point \(500, 1\), which is outside"),
        ({"annotations": [Annotation.polyline([(1, 1), (-2, 5)])]}, r"the point \(-2, 5\)"),
        ({"annotations": [Annotation.text("A", (1, 1), (900, 5))]}, r"the point \(900, 5\)"),
        ({"annotations": [Annotation.circle((-1, 5), 3)]}, r"a circle has the point \(-1, 5\)"),
    ],
)
def test_arguments_that_are_refused(images: list[CTImage], arguments: Any, message: str) -> None:
    with pytest.raises(DicomError, match=message):
        create.presentation_state(images[0], **arguments)


def test_a_circle_at_the_edge_has_another_point_on_it(images: list[CTImage]) -> None:
    """Points must be from (0, 0) to (columns, rows) (PS3.3 C.10.5), but a circle may extend beyond the image."""
    columns, rows = images[0].Columns, images[0].Rows
    for center, expected in [((columns, rows), (columns - 5, rows)), ((columns, 2), (columns, 7)), ((2, 3), (7, 3))]:
        state = create.presentation_state(images[0], annotations=[Annotation.circle(center, 5)])
        assert state.GraphicAnnotationSequence[0].GraphicObjectSequence[0].GraphicData == [*center, *expected]
    state = create.presentation_state(images[0], annotations=[Annotation.point((columns, rows))])
    assert state.validate()


def test_images_that_are_refused(images: list[CTImage]) -> None:
    with pytest.raises(CreateError, match="is not an image"):
        create.presentation_state(examples.waveform)
    with pytest.raises(CreateError, match="there are frames of 3 images"):
        create.presentation_state(images, frames=[1])
    other = images[1].copy()
    other.StudyInstanceUID = "1.2.3"
    with pytest.raises(CreateError, match="different values of StudyInstanceUID"):
        create.presentation_state([images[0], other])
    bare = images[0].copy()
    del bare.PixelSpacing
    with pytest.raises(CreateError, match="has no PixelSpacing"):
        create.presentation_state(bare, true_size=True)
    with pytest.raises(PixelError, match="not a well-known palette"):
        create.presentation_state(images, palette="RAINBOW")


def test_pillow_reads_the_profile() -> None:
    cms = pytest.importorskip("PIL.ImageCms")
    from io import BytesIO

    profile = cms.ImageCmsProfile(BytesIO(srgb_profile()))
    assert profile.profile.xcolor_space.strip() == "RGB"


def test_blended_images_are_drawn(images: list[CTImage]) -> None:
    above = [image.copy() for image in ct_images(np.full((3, 32, 40), 500, np.int16), (5, 4, 4))]
    for image in above:
        image.FrameOfReferenceUID = images[0].FrameOfReferenceUID
    made = create.blending(images, above, opacity=0.25, palette="PET", window=(40, 400), superimposed_window=(0, 4000))
    drawn = pictures.draw(made, 1, images=[*images, *above], size=80, labels=False).astype(int)
    below = render(images[1], window=(40, 400)).astype(int)
    level = int(render(above[1], window=(0, 4000))[0, 0])
    expected = 0.75 * below[..., None] + 0.25 * well_known("PET")[level]
    first = above[1].ImagePositionPatient
    row, column = (int((first[axis] - images[1].ImagePositionPatient[axis]) / 4) for axis in (1, 0))
    assert np.abs(drawn - expected)[row + 1 : row + 31, column + 1 : column + 39].max() <= 1
    assert np.array_equal(drawn[0, 0], [below[0, 0]] * 3)  # outside of the superimposed image
    alone = pictures.draw(made, 1, images=images, size=80, labels=False)
    assert np.array_equal(alone[..., 1], below)
    assert pictures.text(made)


def test_values_of_images_that_are_not_valid(images: list[CTImage], tmp_path: Path) -> None:
    image: Any = images[0].copy()
    image.WindowCenter, image.WindowWidth = 0.5, 0.25
    del image.PixelSpacing
    image.checking = "off"
    image.add_new("PixelAspectRatio", "IS", "1")
    made: Any = create.presentation_state(image)
    assert made.SoftcopyVOILUTSequence[0].VOILUTFunction == "LINEAR_EXACT"
    assert made.DisplayedAreaSelectionSequence[0].PresentationPixelAspectRatio == [1, 1]
    judges.check(made, tmp_path)
    judges.check(create.presentation_state(image, window=(0.5, 0.25)), tmp_path)
    image.add_new("Rows", "US", [64, 64])
    with pytest.raises(CreateError, match="is not an image"):
        create.presentation_state(image)


def test_images_with_different_rescale_values(images: list[CTImage], tmp_path: Path) -> None:
    others = [image.copy() for image in images]
    for image, slope in zip(others, (1, 1, 0.5), strict=True):
        image.RescaleSlope = slope
    made: Any = create.presentation_state(others, window=(40, 400))
    assert isinstance(made, VariableModalityLUTSoftcopyPresentationState)
    first, second = made.VariableModalityLUTSequence
    assert (first.RescaleSlope, len(first.ReferencedImageSequence)) == (1, 2)
    assert (second.RescaleSlope, len(second.ReferencedImageSequence)) == (0.5, 1)
    assert "RescaleSlope" not in made
    judges.check(made, tmp_path, accepted=("Information Object Not found",))
    for index, image in enumerate(others):
        drawn = pictures.draw(made, index, images=others, size=80, labels=False)[..., 0]
        assert np.abs(drawn.astype(int) - render(image, window=(40, 400))).max() <= 1
    with pytest.raises(CreateError, match="different values of RescaleSlope"):
        create.blending(others, images)
    with pytest.raises(CreateError, match="different values of RescaleSlope"):
        create.presentation_state(others, palette="PET")


def test_the_text_of_a_circle_is_next_to_it() -> None:
    note = Annotation.circle((60, 40), 12, "heart").values()["TextObjectSequence"][0]
    assert note["AnchorPoint"][0] > 72
    wide = Annotation.circle((0.5, 0.5), 0.48, "all", units="display").values()["TextObjectSequence"][0]
    assert list(wide["AnchorPoint"]) == [1.0, 0.5]
