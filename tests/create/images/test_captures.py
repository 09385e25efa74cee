"""Secondary captures and screenshots."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create, dcmread, iods, uid
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError
from tests.create import judges
from tests.images import ct_images

RANDOM = np.random.default_rng(5)
FRAMES: dict[str, tuple[Any, str]] = {
    "gray": (RANDOM.integers(0, 256, (13, 11), np.uint8), "SecondaryCaptureImage"),
    "words": (RANDOM.integers(0, 65536, (7, 9), np.uint16), "SecondaryCaptureImage"),
    "colors": (RANDOM.integers(0, 256, (13, 11, 3), np.uint8), "SecondaryCaptureImage"),
    "integers": (RANDOM.integers(0, 256, (13, 11)), "SecondaryCaptureImage"),
    "many bits": (RANDOM.integers(0, 2, (3, 13, 11)).astype(bool), "MultiFrameSingleBitSecondaryCaptureImage"),
    "many gray": (RANDOM.integers(0, 256, (3, 13, 11), np.uint8), "MultiFrameGrayscaleByteSecondaryCaptureImage"),
    "many words": (RANDOM.integers(0, 4096, (2, 5, 6), np.uint16), "MultiFrameGrayscaleWordSecondaryCaptureImage"),
    "many colors": (RANDOM.integers(0, 256, (2, 5, 6, 3), np.uint8), "MultiFrameTrueColorSecondaryCaptureImage"),
    "one of many": (RANDOM.integers(0, 256, (1, 5, 6), np.uint8), "MultiFrameGrayscaleByteSecondaryCaptureImage"),
}


@pytest.mark.parametrize("syntax", ["", uid.JPEGLSLossless])
@pytest.mark.parametrize("name", list(FRAMES))
def test_pixels_come_back(name: str, syntax: str, tmp_path: Path) -> None:
    array, kind = FRAMES[name]
    if syntax and array.dtype == bool:
        pytest.skip("JPEG-LS does not store single bits")
    made = create.secondary_capture(array, burned_in=False, transfer_syntax=syntax)
    read = dcmread(judges.check(made, tmp_path)).typed()
    assert type(read).__name__ == kind
    assert np.array_equal(np.reshape(read.pixel_array, array.shape), array)
    assert read.get("BurnedInAnnotation") == "NO"
    if array.shape[0] == 2:
        assert read.get("PageNumberVector") == [1, 2]


def test_a_mask_of_one_frame_is_black_and_white() -> None:
    assert np.array_equal(create.secondary_capture(np.eye(4, dtype=bool)).pixel_array, np.eye(4) * 255)


def test_a_capture_belongs_to_its_sources(tmp_path: Path) -> None:
    ct = ct_images(thorax(2, 8, 8))
    made = create.secondary_capture(FRAMES["gray"][0], source=ct, conversion="SYN", modality="CT", description="Sum")
    judges.check(made, tmp_path)
    assert (made.PatientName, made.StudyInstanceUID) == (ct[0].PatientName, ct[0].StudyInstanceUID)
    assert (made.ConversionType, made.Modality, made.SeriesDescription) == ("SYN", "CT", "Sum")
    assert [item.ReferencedSOPInstanceUID for item in made.SourceImageSequence] == [each.SOPInstanceUID for each in ct]
    assert "FrameOfReferenceUID" not in made


def picture(mode: str, form: str = "PNG", **options: Any) -> bytes:
    """Return the file of a picture with a pixel of another color in each corner."""
    image: Any = pytest.importorskip("PIL.Image")
    made = image.new("RGBA", (40, 30), (200, 100, 50, 255))
    made.putpixel((0, 0), (255, 255, 255, 128))
    stream = BytesIO()
    made.convert(mode).save(stream, form, **options)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("mode", "corner", "rest"),
    [("RGBA", (128, 128, 128), (200, 100, 50)), ("RGB", (255, 255, 255), (200, 100, 50)), ("L", 255, 124),
     ("P", None, (204, 102, 51)), ("1", (255, 255, 255), None)],
)  # fmt: skip
def test_pictures_of_any_mode(mode: str, corner: Any, rest: Any, tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(picture(mode))
    made = create.screenshot(tmp_path / "shot.png", jpeg=None)
    pixels = made.pixel_array
    assert pixels.shape[:2] == (30, 40)
    assert corner is None or np.array_equal(pixels[0, 0], corner)
    assert rest is None or np.abs(pixels[29, 39].astype(int) - rest).max() <= 5
    assert "LossyImageCompression" not in made


def test_a_screenshot_needs_three_arguments(tmp_path: Path) -> None:
    ct = ct_images(thorax(1, 8, 8))
    made = create.screenshot(picture("RGB"), source=ct, burned_in=False)
    path = judges.check(made, tmp_path)
    assert made.file_meta.TransferSyntaxUID == uid.JPEGBaseline8Bit
    assert (made.LossyImageCompression, made.LossyImageCompressionMethod) == ("01", ["ISO_10918_1"])
    assert np.abs(dcmread(path).pixel_array[20, 20].astype(int) - (200, 100, 50)).max() < 6
    pydicom: Any = pytest.importorskip("pydicom")
    theirs = pydicom.dcmread(path)
    assert np.abs(theirs.pixel_array[20, 20].astype(int) - made.pixel_array[20, 20]).max() < 6


def test_jpeg_input_stays_lossy(tmp_path: Path) -> None:
    made = create.screenshot(picture("RGB", "JPEG", quality=80), jpeg=None)
    judges.check(made, tmp_path)
    assert made.LossyImageCompression == "01"
    assert made.LossyImageCompressionRatio[0] > 1
    assert len(create.screenshot(picture("RGB", "JPEG")).LossyImageCompressionRatio) == 2


def test_words_are_not_compressed() -> None:
    made = create.screenshot(FRAMES["words"][0])
    assert np.array_equal(made.pixel_array, FRAMES["words"][0])
    assert made.file_meta.TransferSyntaxUID == uid.ExplicitVRLittleEndian


def test_attributes_are_added() -> None:
    facts = iods.SecondaryCaptureImage(BodyPartExamined="CHEST")
    assert create.screenshot(FRAMES["gray"][0], attributes=facts).BodyPartExamined == "CHEST"
    with pytest.raises(CreateError, match="attributes= is a SecondaryCaptureImage"):
        create.secondary_capture(FRAMES["many gray"][0], burned_in=True, attributes=facts)


@pytest.mark.parametrize(
    ("array", "options", "message"),
    [
        (np.zeros(4), {}, "shape"),
        (np.zeros((2, 3, 4, 5)), {}, "shape"),
        (np.zeros((0, 4)), {}, "shape"),
        (np.zeros((8, 8, 4), np.uint8), {}, r"as pixels with transparency. Pass array\[..., :3\]"),
        (np.zeros((2, 4, 5), np.uint8), {"burned_in": None}, "Burned In Annotation is required"),
        (np.full((4, 4), -1), {}, "negative"),
        (np.full((4, 4), 0.5), {}, "fractions"),
        (np.full((4, 4, 3), 256), {}, "colors have values up to 256"),
    ],
)
def test_invalid_captures(array: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.secondary_capture(array, **{"burned_in": False, **options})


def test_colors_of_several_frames_with_rle() -> None:
    """RLE stores colors by plane, and Planar Configuration is that of the IOD."""
    frames = np.random.default_rng(0).integers(0, 256, (3, 12, 10, 3)).astype(np.uint8)
    made = create.secondary_capture(frames, burned_in=False, transfer_syntax=uid.RLELossless)
    assert made.PlanarConfiguration == 0
    assert not made.validate().errors
    assert np.array_equal(made.pixel_array, frames)
    pydicom = pytest.importorskip("pydicom")
    file = BytesIO()
    made.save_as(file)
    file.seek(0)
    assert np.array_equal(pydicom.pixels.pixel_array(file), frames)


def test_invalid_screenshots(tmp_path: Path) -> None:
    with pytest.raises(CreateError, match="not a picture"):
        create.screenshot(b"%PDF-1.7")
    with pytest.raises(CreateError, match="picture is damaged"):
        create.screenshot(picture("RGB", "JPEG")[:400])
    with pytest.raises(CreateError, match="quality of JPEG is 101"):
        create.screenshot(FRAMES["gray"][0], jpeg=101)
    with pytest.raises(CreateError, match="transparent pixels have the type"):
        create.screenshot(np.zeros((4, 4, 4), np.uint16))
    with pytest.raises(FileNotFoundError):
        create.screenshot(tmp_path / "absent.png")
