"""Pictures in windows, notebooks, terminals and files."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from dcmgen import examples, pictures, pixels
from dcmgen.errors import PixelError
from tests.pixels.conftest import make, wavy

imagecodecs = pytest.importorskip("imagecodecs")
GRAY = (wavy(40, 50) * 255).astype(np.uint8)


def test_notebooks() -> None:
    for ds in (examples.ct, examples.ybr_color, examples.palette_color, examples.rt_dose, examples.rt_ss):
        assert max(imagecodecs.png_decode(ds._repr_mimebundle_()["image/png"]).shape[:2]) <= 256
    assert "image/png" not in examples.rt_plan._repr_mimebundle_()
    broken = make(GRAY)
    broken.Rows = 41
    assert "image/png" not in broken._repr_mimebundle_()


def test_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    pyplot = pytest.importorskip("matplotlib.pyplot")
    pyplot.switch_backend("agg")
    axes = examples.ybr_color.show(index=3, title="frame 4")
    assert axes.get_images()[0].get_array().shape == (240, 320, 3)
    assert axes.get_title() == "frame 4"
    width, height = axes.get_window_extent().size
    assert (round(width), round(height)) == (480, 360)
    pyplot.close("all")


def test_the_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert make(GRAY).show() is None
    assert "▀" in capsys.readouterr().out


def test_text_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    ds = examples.rt_plan
    assert ds.show() is None
    assert capsys.readouterr().out == pictures.text(ds) + "\n"


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "A.JPEG"])
@pytest.mark.parametrize("example", ["ct", "rgb_color"])
def test_files(name: str, example: str, tmp_path: Path) -> None:
    image = pixels.render(getattr(examples, example))
    pictures.save(image, tmp_path / name)
    data = (tmp_path / name).read_bytes()
    if name == "a.png":
        assert np.array_equal(imagecodecs.png_decode(data), image)
    else:
        found = imagecodecs.jpeg8_decode(data)
        assert found.shape == image.shape
        assert np.abs(found.astype(int) - image).mean() < 6


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    with pytest.raises(PixelError, match=r"'a\.gif' does not end in \.png"):
        pictures.save(GRAY, tmp_path / "a.gif")
