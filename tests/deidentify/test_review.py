from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.deidentify import Deidentifier, PixelRule
from dcmgen.errors import PixelError
from dcmgen.geometry import Grid
from tests.cli.test_commands import dcmgen

KEY = "the secret key of the tests"
RULE = PixelRule([(0, 0, 40, 16)])
RED, LIGHT = (255, 64, 48), 60


def scans(folder: Path, series: int = 1, slices: int = 3) -> Path:
    volume = thorax(slices, 64, 64)
    for number in range(series):
        grid = Grid.named("axial", shape=volume.shape, spacing=(5, 5, 5))
        for index, image in enumerate(create.ct(volume + 1, like=grid, study=create.Study(PatientID=f"P-{number}"))):
            folder.mkdir(exist_ok=True)
            image.save_as(folder / f"{number}-{index}.dcm")
    return folder


def cleaning(*rules: PixelRule) -> Deidentifier:
    return Deidentifier(options=["clean-pixel-data"], key=KEY, pixel_rules=rules or [RULE])


def opened(path: Path) -> Any:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB")).astype(int)


def test_the_sheet_shows_each_mask_of_a_series_once(tmp_path: Path) -> None:
    sheet = tmp_path / "review.png"
    found = cleaning().deidentify_files(scans(tmp_path / "in", 2), tmp_path / "out", review=sheet, processes=2)
    assert (found.objects, found.problems, found.pictures) == (6, [], [])
    image = opened(sheet)
    edge = (image == RED).all(axis=2)
    # two series, each with the outline of its rectangle on the left thumbnail
    columns = np.flatnonzero(edge.any(axis=0))
    groups = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    assert len(groups) == 2
    for group in groups:
        assert abs(len(group) - 200 * 40 / 64) <= 4
    rows = np.flatnonzero(edge.any(axis=1))
    assert abs(rows[-1] - rows[0] + 1 - 200 * 16 / 64) <= 4
    assert not list(tmp_path.glob("review-*"))


def test_the_masked_area_is_black_afterwards(tmp_path: Path) -> None:
    sheet = tmp_path / "review.png"
    cleaning(PixelRule([(0, 0, 64, 64)])).deidentify_files(scans(tmp_path / "in"), tmp_path / "out", review=sheet)
    image = opened(sheet)
    before, after = image[40:220, 20:200], image[40:220, 224:404]
    assert (before[..., 0] > before[..., 1]).mean() > 0.9
    assert after.std() < 2


def test_the_thumbnails_have_the_shape_of_the_image(tmp_path: Path) -> None:
    volume = thorax(1, 32, 64) + 1
    (tmp_path / "in").mkdir()
    for image in create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 5, 5))):
        image.save_as(tmp_path / "in" / "a.dcm")
    cleaning(PixelRule([(0, 0, 64, 32)])).deidentify_files(tmp_path / "in", tmp_path / "out", review=tmp_path / "a.png")
    edge = (opened(tmp_path / "a.png") == RED).all(axis=2)
    rows, columns = np.flatnonzero(edge.any(axis=1)), np.flatnonzero(edge.any(axis=0))
    assert (np.ptp(rows) + 1, np.ptp(columns) + 1) == (100, 200)


def test_many_objects_need_several_sheets(tmp_path: Path) -> None:
    found = cleaning().deidentify_files(scans(tmp_path / "in", 19, 1), tmp_path / "out", review=tmp_path / "sheet.png")
    assert found.objects == 19
    sheets = [opened(tmp_path / name) for name in ("sheet.png", "sheet-2.png")]
    assert sheets[0].shape[0] > 4 * sheets[1].shape[0]
    assert not (tmp_path / "sheet-3.png").exists()


def test_without_masked_pixels_the_sheet_says_so(tmp_path: Path) -> None:
    source = scans(tmp_path / "in")
    cleaning(PixelRule([], {"Modality": "CT"})).deidentify_files(source, tmp_path / "out", review=tmp_path / "a.png")
    image = opened(tmp_path / "a.png")
    assert not (image == RED).all(axis=2).any()
    assert (image.max(axis=2) > LIGHT).any()


def test_wrong_arguments(tmp_path: Path) -> None:
    source = scans(tmp_path / "in")
    with pytest.raises(ValueError, match="add one of the options clean-pixel-data"):
        Deidentifier().deidentify_files(source, tmp_path / "out", review=tmp_path / "a.png")
    with pytest.raises(PixelError, match=r"does not end in \.png"):
        cleaning().deidentify_files(source, tmp_path / "out", review=tmp_path / "a.xyz")
    assert not (tmp_path / "out").exists()


def test_the_command(tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    rules.write_text('[{"boxes": [[0, 0, 40, 16]]}]')
    source, sheet = scans(tmp_path / "in"), tmp_path / "review.png"
    done = dcmgen("deidentify", source, tmp_path / "out", "--pixel-rules", rules, "--review", sheet)
    assert done.returncode == 0, done.stderr
    assert (opened(sheet) == RED).all(axis=2).any()
    failed = dcmgen("deidentify", source, tmp_path / "other", "--review", sheet)
    assert failed.returncode == 2
    assert "add one of the options" in failed.stderr
