"""Slides of TIFF files, written by tifffile."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create
from dcmgen.errors import CreateError
from dcmgen.microscopy import Slide
from dcmgen.uid import JPEGBaseline8Bit, RLELossless
from tests.create.slides.pictures import KNOWN, WHEN, noise, read, tissue

tifffile = pytest.importorskip("tifffile")

LOSSLESS: dict[str, Any] = {"specimen": "S1", "transfer_syntax": RLELossless, "tile": 64}


@pytest.mark.parametrize("shape", [(150, 210, 3), (150, 210), (64, 64, 3), (1, 300, 3)])
@pytest.mark.parametrize(
    "options",
    [{}, {"rowsperstrip": 7}, {"tile": (32, 48)}, {"tile": (96, 80), "compression": "zlib"}, {"tile": (128, 128)}],
)
def test_tiles_and_strips(tmp_path: Path, shape: tuple[int, ...], options: dict[str, Any]) -> None:
    pixels = noise(shape[0], shape[1], 3 if len(shape) == 3 else 1)
    color = len(shape) == 3
    tifffile.imwrite(tmp_path / "x.tif", pixels, photometric="rgb" if color else "minisblack", **options)
    paths = None if color else [create.OpticalPath(description="H&E in gray")]
    images = create.whole_slide(tmp_path / "x.tif", **LOSSLESS, mpp=0.5, acquired=WHEN, optical_paths=paths)
    assert np.array_equal(read(Slide(images)), pixels)


def test_facts_of_aperio(tmp_path: Path) -> None:
    """MPP, date and time are read from the description; a JPEG file is marked as compressed with loss."""
    text = "Aperio Image Library v1\r\n300x200 |AppMag = 20|Date = 12/29/25|Time = 09:59:15|MPP = 0.4990|Left = 25"
    tifffile.imwrite(
        tmp_path / "x.svs", tissue(200, 300), description=text, tile=(64, 64), compression="jpeg", photometric="rgb",
        metadata=None, iccprofile=create_profile(),
    )  # fmt: skip
    image = create.whole_slide(tmp_path / "x.svs", **LOSSLESS)[0]
    assert Slide(image).levels[0].mpp == pytest.approx((0.499, 0.499))
    assert image.AcquisitionDateTime.datetime() == datetime(2025, 12, 29, 9, 59, 15)
    assert (image.LossyImageCompression, image.LossyImageCompressionMethod) == ("01", ["ISO_10918_1"])
    assert float(image.LossyImageCompressionRatio[0]) > 2
    assert np.abs(read(Slide(image)).astype(int) - tissue(200, 300)).mean() < 3
    assert image.OpticalPathSequence[0].ICCProfile == create_profile()
    assert not image.validate().errors


def create_profile() -> bytes:
    from dcmgen.create.icc import srgb_profile

    return srgb_profile()


def test_resolution_and_date(tmp_path: Path) -> None:
    tifffile.imwrite(
        tmp_path / "x.tif", tissue(50, 60), photometric="rgb", resolution=(40_000, 20_000), resolutionunit=3,
        datetime=datetime(2026, 1, 2, 3, 4, 5),
    )  # fmt: skip
    image = create.whole_slide(tmp_path / "x.tif", **LOSSLESS)[0]
    assert Slide(image).levels[0].mpp == pytest.approx((0.25, 0.5))
    assert image.AcquisitionDateTime.datetime() == datetime(2026, 1, 2, 3, 4, 5)
    tifffile.imwrite(tmp_path / "y.tif", tissue(50, 60), photometric="rgb", resolution=(72, 72), resolutionunit=2)
    with pytest.raises(CreateError, match="the size of the pixels is unknown"):
        create.whole_slide(tmp_path / "y.tif", **LOSSLESS, acquired=WHEN)


def test_files_that_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.tif").write_bytes(b"not a TIFF file")
    with pytest.raises(CreateError, match="not a TIFF file"):
        create.whole_slide(tmp_path / "x.tif", **KNOWN)
    tifffile.imwrite(tmp_path / "y.tif", np.zeros((4, 50, 60), np.uint8), photometric="minisblack")
    with pytest.raises(CreateError, match=r"the image has the axes .* and the shape \(4, 50, 60\)"):
        create.whole_slide(tmp_path / "y.tif", **KNOWN)


@pytest.mark.parametrize("color", ["YCBCR", "RGB", "MINISBLACK"])
@pytest.mark.parametrize("abbreviated", [False, True])
def test_jpeg_tiles_are_copied(tmp_path: Path, color: str, abbreviated: bool) -> None:
    """The frames of the first level are the codestreams of the file, and the tables of abbreviated ones are added."""
    pixels = tissue(200, 300) if color != "MINISBLACK" else tissue(200, 300)[..., 0]
    path, tiles = write_jpeg(tmp_path / "x.tif", pixels, color, abbreviated)
    gray = color == "MINISBLACK"
    paths = [create.OpticalPath(description="H&E in gray")] if gray else None
    images = create.whole_slide(path, mpp=0.5, specimen="S1", acquired=WHEN, optical_paths=paths, folder=tmp_path / "y")
    first, second = images[0], images[1]
    assert (first.Rows, first.NumberOfFrames) == (64, len(tiles))
    assert first.PhotometricInterpretation == {"YCBCR": "YBR_FULL_422", "RGB": "RGB"}.get(color, "MONOCHROME2")
    assert first.LossyImageCompressionMethod == ["ISO_10918_1"]
    assert second.LossyImageCompressionMethod == ["ISO_10918_1", "ISO_10918_1"]
    assert not first.validate().errors
    theirs = tifffile.imread(path)
    assert np.array_equal(read(Slide(images)), theirs)
    assert np.abs(read(Slide(images), 1).astype(int) - theirs[::2, ::2]).mean() < 5
    pydicom = pytest.importorskip("pydicom")
    frames = pydicom.pixels.pixel_array(tmp_path / "y" / "level-0.dcm", raw=False)
    assert np.abs(frames[0].astype(int) - theirs[:64, :64]).max() <= 1
    if not abbreviated and gray:
        from dcmgen.encaps import get_frame

        assert get_frame(first.PixelData, 3, number_of_frames=len(tiles)).rstrip(b"\0") == tiles[3].rstrip(b"\0")


@pytest.mark.parametrize(
    "change", [{"quality": 90}, {"tile": 128}, {"transfer_syntax": RLELossless, "tile": 64}, {"absent": True}]
)
def test_jpeg_tiles_that_are_encoded_again(tmp_path: Path, change: dict[str, Any]) -> None:
    absent = change.pop("absent", False)
    path, _ = write_jpeg(tmp_path / "x.tif", tissue(200, 300), "YCBCR", False, absent=absent)
    first = create.whole_slide(path, mpp=0.5, specimen="S1", acquired=WHEN, **change)[0]
    is_lossy = first.file_meta.TransferSyntaxUID == JPEGBaseline8Bit
    assert first.LossyImageCompressionMethod == ["ISO_10918_1"] * (2 if is_lossy else 1)
    assert np.abs(read(Slide(first))[64:].astype(int) - tifffile.imread(path)[64:]).mean() < 3


def test_jpeg_tiles_that_differ(tmp_path: Path) -> None:
    """A codestream in the middle of the file that is not like the first one is not copied silently."""
    path, _ = write_jpeg(tmp_path / "x.tif", tissue(200, 300), "YCBCR", False, progressive=3)
    options: dict[str, Any] = {"mpp": 0.5, "specimen": "S1", "acquired": WHEN}
    with pytest.raises(CreateError, match=r"the JPEG codestream of tile 3 differs.*Pass quality="):
        create.whole_slide(path, **options)
    assert create.whole_slide(path, **options, quality=80)[0].NumberOfFrames == 2


def test_contradictory_colors(tmp_path: Path) -> None:
    """Codestreams of RGB in a file that declares YCbCr are encoded again."""
    path, _ = write_jpeg(tmp_path / "x.tif", tissue(200, 300), "RGB", abbreviated=True)
    with tifffile.TiffFile(path, mode="r+") as file:
        file.pages[0].tags[262].overwrite(6)
    image = create.whole_slide(path, mpp=0.5, specimen="S1", acquired=WHEN)[0]
    assert image.LossyImageCompressionMethod == ["ISO_10918_1", "ISO_10918_1"]


def write_jpeg(
    path: Path, pixels: Any, color: str, abbreviated: bool, *, absent: bool = False, progressive: int = -1
) -> tuple[Path, list[bytes]]:
    """Write a TIFF file with tiles of 64² pixels, and return their codestreams."""
    from io import BytesIO

    Image = pytest.importorskip("PIL.Image")
    tiles, tables = [], b""
    for y in range(0, pixels.shape[0], 64):
        for x in range(0, pixels.shape[1], 64):
            tile = np.full((64, 64, *pixels.shape[2:]), 255, np.uint8)
            part = pixels[y : y + 64, x : x + 64]
            tile[: part.shape[0], : part.shape[1]] = part
            file = BytesIO()
            options: dict[str, Any] = {"keep_rgb": True} if color == "RGB" else {}
            picture = Image.fromarray(tile)
            picture.save(file, "JPEG", quality=90, progressive=len(tiles) == progressive, **options)
            data = file.getvalue()
            if abbreviated:
                data, tables = divided(data)
            tiles.append(b"" if absent and not tiles else data)
    tifffile.imwrite(
        path, iter(tiles), shape=pixels.shape, dtype=np.uint8, tile=(64, 64), compression="jpeg", photometric=color,
        subsampling=(2, 2) if color == "YCBCR" else None, jpegtables=tables or None,
    )  # fmt: skip
    if color == "RGB":  # tifffile writes YCbCr
        with tifffile.TiffFile(path, mode="r+") as file:
            file.pages[0].tags[262].overwrite(2)
    return path, tiles


def divided(data: bytes) -> tuple[bytes, bytes]:
    """Return a JPEG codestream without its markers and tables, and the tables."""
    rest, tables, at = data[:2], data[:2], 2
    while data[at + 1] != 0xDA:
        stop = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] in (0xDB, 0xC4):
            tables += data[at:stop]
        elif data[at + 1] == 0xC0:
            rest += data[at:stop]
        at = stop
    return rest + data[at:], tables + data[-2:]
