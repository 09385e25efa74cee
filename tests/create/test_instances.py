"""New objects of one series."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import numpy as np
import pytest

from dcmgen import dcmread
from dcmgen.create.instances import Instances
from dcmgen.create.phantom import thorax
from dcmgen.pixels import render
from tests.images import ct_images
from tests.notebook import LIMIT, Page


def test_html_shows_the_middle_object() -> None:
    images = ct_images(thorax(5, 32, 32))
    text = images._repr_html_()
    page = Page(text)
    assert "5 objects" in text
    assert "Doe^Jane" in text
    assert images[2]._repr_html_().partition('src="')[2].partition('"')[0] in text
    assert not np.array_equal(render(images[2]), render(images[0]))
    assert page.lines[0].startswith("Object 1 Instance Number 1 · Image Position (Patient) -15.5, -15.5, ")
    assert sum(line.startswith("Object ") for line in page.lines) == 5


def test_large_series_are_cut_off() -> None:
    images = ct_images(thorax(300, 8, 8))
    assert len(images._repr_html_()) < LIMIT
    assert "more objects" in Page(images._repr_html_()).lines[-1]


def test_a_series_is_a_list() -> None:
    images = ct_images(thorax(2, 8, 8))
    assert isinstance(images, list)
    assert repr(images) == "<Instances: 2 CTImage objects>"
    assert repr(Instances()) == "<Instances: 0 objects>"
    assert "0 objects" in Instances()._repr_html_()
    assert copy.deepcopy(images) == pickle.loads(pickle.dumps(images)) == images


def test_a_series_is_saved_to_a_folder(tmp_path: Path) -> None:
    images = ct_images(thorax(3, 8, 8))
    paths = images.save_as(tmp_path / "new" / "ct", validate=True)
    assert paths == [tmp_path / "new" / "ct" / f"000{number}.dcm" for number in (1, 2, 3)]
    assert [dcmread(path, type(images[0])) for path in paths] == images
    with pytest.raises(FileExistsError):
        images.save_as(tmp_path / "new" / "ct", overwrite=False)
    assert Instances().save_as(tmp_path / "none") == []
