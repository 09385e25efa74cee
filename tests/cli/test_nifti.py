"""``dcmgen nifti`` writes the volume of a series, or lists why the images are not a volume."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen.cli.app import run
from tests.volumes.objects import VALUES, ct, mr

nibabel: Any = pytest.importorskip("nibabel")


def _saved(images: list[Any], folder: Path) -> Path:
    folder.mkdir()
    for number, image in enumerate(images):
        image.save_as(folder / f"{number}.dcm")
    return folder


def test_a_series(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = _saved(ct(), tmp_path / "ct")
    target = tmp_path / "out" / "ct.nii.gz"
    assert run(["nifti", str(source), str(target)]) == 0
    assert "Volume of 6 x 5 x 4 int16 HU" in capsys.readouterr().out
    assert (np.asanyarray(nibabel.load(target).dataobj).T == VALUES).all()
    assert json.loads((tmp_path / "out" / "ct.json").read_text())["Units"] == "HU"
    assert run(["nifti", str(source), str(target)]) == 2
    assert "already exists" in capsys.readouterr().err
    assert run(["nifti", str(source), str(target), "--overwrite", "--stored", "--no-sidecar"]) == 0
    assert (np.asanyarray(nibabel.load(target).dataobj).T == VALUES + 1024).all()


def test_echoes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = _saved(mr([10, 20], "EchoTime"), tmp_path / "mr")
    assert run(["nifti", str(source), str(tmp_path / "a.nii")]) == 2
    assert "2 values of EchoTime" in capsys.readouterr().err
    assert not (tmp_path / "a.nii").exists()
    assert run(["nifti", str(source), str(tmp_path / "a.nii"), "--dim", "EchoTime"]) == 0
    assert nibabel.load(tmp_path / "a.nii").shape == (4, 5, 6, 2)
    assert run(["nifti", str(source), str(tmp_path / "b.nii"), "--on-problem", "split"]) == 0
    assert sorted(path.name for path in tmp_path.glob("b*.nii")) == ["b_EchoTime-10.nii", "b_EchoTime-20.nii"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["absent", "a.nii"], "no such file"),
        ([".", "a.png"], "does not end in .nii"),
        ([".", "a.nii", "--on-problem", "x"], "is not one of"),
    ],
)
def test_wrong_arguments(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["nifti", *arguments]) == 2
    assert message in capsys.readouterr().err
