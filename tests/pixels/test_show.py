"""Images for display: PNG, contact sheets, the terminal."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from dcmgen import examples, pixels
from dcmgen.errors import PixelError
from dcmgen.pixels import show
from tests.pixels.conftest import make, wavy

GRAY = (wavy(40, 50) * 255).astype(np.uint8)


@pytest.mark.parametrize("shape", [(7, 9), (7, 9, 3), (7, 9, 4), (1, 1)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_png(shape: tuple[int, ...], kind: type, tmp_path: Path) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    image = np.random.default_rng(0).integers(0, np.iinfo(kind).max, shape).astype(kind)
    show.save_png(image, tmp_path / "x.png")
    assert np.array_equal(imagecodecs.png_decode((tmp_path / "x.png").read_bytes()), image)


def test_png_of_an_unsupported_dtype() -> None:
    with pytest.raises(PixelError, match="float64"):
        show.png(np.zeros((3, 3)))


def test_as_rgb() -> None:
    color = np.stack([GRAY, GRAY // 2, 255 - GRAY], -1)
    assert np.array_equal(show.as_rgb(color), color)
    assert np.array_equal(show.as_rgb(GRAY), np.stack([GRAY] * 3, -1))


def test_contact_sheet() -> None:
    sheet = show.contact_sheet([GRAY] * 5, gap=3)
    assert sheet.shape == (2 * 40 + 3, 3 * 50 + 6)
    assert np.array_equal(sheet[43:, 53:103], GRAY)
    assert (sheet[43:, 106:] == 0).all()
    mixed = show.contact_sheet([GRAY, np.stack([GRAY] * 3, -1)[:20]], columns=1, gap=0)
    assert mixed.shape == (80, 50, 3)
    assert show.contact_sheet([GRAY] * 100, limit=4).shape[0] < 100
    with pytest.raises(PixelError, match="at least one"):
        show.contact_sheet([])


def test_terminal() -> None:
    text = show.terminal(GRAY, columns=20)
    lines = text.split("\n")
    assert len(lines) == 8
    assert all(line.count("▀") == 20 for line in lines)
    plain = show.terminal(GRAY, columns=20, color=False)
    assert "\x1b" not in plain
    assert len(set(plain)) > 4


def test_shrinking_keeps_the_mean() -> None:
    small = show.shrink(GRAY, 8, 10)
    assert small.shape == (8, 10)
    assert abs(small.mean() - GRAY.mean()) < 1
    assert show.shrink(GRAY, 100, 100).shape == GRAY.shape


def test_rendering_from_paths_and_files(tmp_path: Path) -> None:
    path = examples.get_path("ct")
    expected = pixels.render(examples.ct)
    assert np.array_equal(pixels.render(path), expected)
    assert np.array_equal(pixels.render(io.BytesIO(Path(path).read_bytes())), expected)


def test_pseudo_color() -> None:
    image = pixels.render(make(GRAY), palette="HOT_IRON")
    assert image.shape == (40, 50, 3)
    assert (image[..., 0] >= image[..., 2]).all()
