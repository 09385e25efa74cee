"""Codes, sources and geometry that callers give in several forms."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dcmgen import codes, geometry
from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.phantom import thorax
from dcmgen.create.placement import grid_of
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError, ElementValueError, GeometryError
from dcmgen.model.dataset import Dataset
from tests.images import ct_images


@pytest.mark.parametrize(
    "value", [codes.SCT.Lung, "lung", "  LUNG ", {"CodeValue": "39607008", "CodingSchemeDesignator": "SCT"},
              ("39607008", "SCT", "Lung"), Dataset(CodeValue="39607008", CodingSchemeDesignator="SCT")],
)  # fmt: skip
def test_forms_of_a_code(value: object) -> None:
    assert to_code(value) == codes.SCT.Lung  # type: ignore[arg-type]


def test_meanings_of_several_codes_are_refused() -> None:
    meanings: dict[str, set[Code]] = {}
    for scheme in codes.schemes():
        for code in codes.scheme(scheme):
            meanings.setdefault(code.meaning.lower(), set()).add(code)
    several = next(meaning for meaning, found in sorted(meanings.items()) if len(found) > 1)
    with pytest.raises(CreateError, match="is the meaning of several codes"):
        to_code(several)


def test_similar_codes_are_listed() -> None:
    with pytest.raises(CreateError, match=r"segment 'lungs' is not the meaning .* similar codes are \(112186, DCM"):
        to_code("lungs", what="segment")
    with pytest.raises(CreateError, match="no meaning is similar"):
        to_code("xyzzy")
    with pytest.raises(ElementValueError, match="no meaning"):
        to_code(("1", "99ACME", ""))


def test_sources(tmp_path: Path) -> None:
    images = ct_images(thorax(2, 8, 8))
    for number, image in enumerate(images):
        image.save_as(tmp_path / f"{number}.dcm")
    (tmp_path / "notes.txt").write_text("no DICOM")
    (tmp_path / "empty").mkdir()
    assert [each.SOPInstanceUID for each in read_sources(tmp_path)] == [each.SOPInstanceUID for each in images]
    assert read_sources([images[0], tmp_path / "1.dcm"])[1].SOPInstanceUID == images[1].SOPInstanceUID
    assert read_sources(images[0]) == [images[0]]
    assert read_sources(None) == []
    with pytest.raises(CreateError, match="the path of a source is empty"):
        read_sources("")
    with pytest.raises(CreateError, match="no source objects"):
        read_sources([])
    with pytest.raises(CreateError, match="empty: the folder has no DICOM file"):
        read_sources(tmp_path / "empty")
    with pytest.raises(FileNotFoundError):
        read_sources(tmp_path / "absent.dcm")


def test_grid_of() -> None:
    images = ct_images(thorax(3, 8, 8), spacing=(5, 2, 2))
    grid = geometry.of_series(images).grid
    assert grid_of((3, 8, 8), like=images).matches(grid)
    assert grid_of((3, 8, 8), like=images).frame_of_reference_uid == images[0].FrameOfReferenceUID
    assert grid_of((3, 8, 8), affine=grid.affine).matches(grid)
    assert grid_of((3, 8, 8), affine=geometry.lps_to_ras(grid.affine), space="RAS").matches(grid)
    with pytest.raises(CreateError, match=r"the array has the shape \(3, 8, 9\), and like= has \(3, 8, 8\)"):
        grid_of((3, 8, 9), like=grid)
    with pytest.raises(CreateError, match="not defined"):
        grid_of((3, 8, 8))
    with pytest.raises(CreateError, match="two geometries"):
        grid_of((3, 8, 8), affine=np.eye(4), like=grid)
    with pytest.raises(GeometryError):
        grid_of((3, 8, 8), affine=np.zeros((4, 4)))
