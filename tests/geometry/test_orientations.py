"""Names of orientations, compared with highdicom and nibabel."""

from __future__ import annotations

from itertools import permutations, product

import numpy as np
import pytest

from dcmgen.errors import GeometryError
from dcmgen.geometry import Plane, direction, letters, orientation, plane_name

PRINCIPAL = [f"{a}\\{b}" for a, b in product("RLAPFH", repeat=2) if {a, b} not in ({"R", "L"}, {"A", "P"}, {"F", "H"})]
REFINED = [a + b for x, y in permutations(["RL", "AP", "FH"], 2) for a, b in product(x, y)]


@pytest.mark.parametrize(
    ("name", "cosines"),
    [
        ("axial", [1, 0, 0, 0, 1, 0]),
        ("Coronal", [1, 0, 0, 0, 0, -1]),
        ("sagittal", [0, 1, 0, 0, 0, -1]),
        ("R\\A", [-1, 0, 0, 0, -1, 0]),
        ("h\\l", [0, 0, 1, 1, 0, 0]),
    ],
)
def test_cosines_of_a_name(name: str, cosines: list[float]) -> None:
    assert orientation(name).tolist() == cosines


@pytest.mark.parametrize("name", [name for name in PRINCIPAL if name[0] != name[2]])
def test_exact_names(name: str) -> None:
    plane = Plane.named(name)
    assert plane.orientation == name
    assert not plane.is_oblique()


@pytest.mark.parametrize("name", REFINED)
def test_refined_directions(name: str) -> None:
    vector = direction(name)
    assert letters(vector) == name
    assert np.linalg.norm(vector) == pytest.approx(1)


@pytest.mark.parametrize("name", ["AR\\FP", "LP\\PR", "AL\\FL", "LH\\HR"])
def test_refined_planes_keep_their_leading_letters(name: str) -> None:
    plane = Plane.named(name)
    assert [part[0] for part in plane.orientation.split("\\")] == [part[0] for part in name.split("\\")]
    assert plane.is_oblique()
    assert abs(plane.across @ plane.down) < 1e-12
    assert np.linalg.norm(plane.across) == pytest.approx(1)


def test_a_name_of_the_standard_is_the_name_of_its_plane() -> None:
    assert Plane.named("AR\\FP").orientation == "AR\\FP"


@pytest.mark.parametrize("name", ["", "L", "L\\R", "A\\AR", "X\\P", "RL\\P", "LPHF\\A", "transverse", "\\"])
def test_wrong_names(name: str) -> None:
    with pytest.raises(GeometryError, match=r"orientation|direction"):
        orientation(name)


def test_name_of_a_plane() -> None:
    assert [Plane.named(name).name for name in ("axial", "coronal", "sagittal")] == ["axial", "coronal", "sagittal"]
    assert plane_name([0.6, -0.7, 0.3]) == "coronal"


def test_letters_are_those_of_nibabel() -> None:
    nibabel = pytest.importorskip("nibabel")
    for name in PRINCIPAL:
        if name[0] == name[2]:
            continue
        plane = Plane.named(name)
        ras = np.diag([-1.0, -1, 1, 1]) @ plane.affine
        codes = "".join(nibabel.aff2axcodes(ras[:, [2, 1, 0, 3]]))
        assert codes[:2].replace("S", "H").replace("I", "F") == name.replace("\\", "")
