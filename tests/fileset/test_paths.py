"""File IDs and the files that they refer to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.errors import FileSetError
from dcmgen.fileset import is_conformant_file_id
from dcmgen.fileset.paths import Names, Root, components


@pytest.mark.parametrize(
    ("name", "conforms"),
    [
        ("A", True),
        ("A/B_1/12345678", True),
        ("A\\B", True),
        (["A", "B"], True),
        ("/".join("ABCDEFGH"), True),
        ("/".join("ABCDEFGHI"), False),
        ("123456789", False),
        ("a", False),
        ("A.DCM", False),
        ("A B", False),
        ("A-B", False),
        ("Ä", False),
        ("", False),
        ("..", False),
    ],
)
def test_conforming(name: str | list[str], conforms: bool) -> None:
    assert is_conformant_file_id(name) is conforms


def test_components_with_slashes() -> None:
    assert components("A/B") == components("A\\B") == components(["A", "B"]) == components("/A//./B/") == ("A", "B")
    assert components(None) == components([]) == ()
    assert components(Path("A") / "B") == ("A", "B")


@given(st.lists(st.sampled_from(["..", ".", "A", "b", "C:", "/", "\\", "x/../y", "\0", "DIR"]), max_size=6))
def test_no_file_id_points_outside_the_root(tmp_path_factory: pytest.TempPathFactory, parts: list[str]) -> None:
    place = tmp_path_factory.getbasetemp() / "root"
    place.mkdir(exist_ok=True)
    root = Root(place)
    try:
        path = root.nominal(components(parts))
    except FileSetError:
        return
    assert Path(path).resolve().is_relative_to(place.resolve())
    assert root.find(components(parts)) is None


def test_relative(tmp_path: Path) -> None:
    root = Root(tmp_path)
    assert root.relative(str(tmp_path / "A" / "B")) == ("A", "B")
    assert root.relative(str(tmp_path / "A" / ".." / "B")) == ("B",)
    assert root.relative(str(tmp_path.parent / "B")) is None
    assert root.relative(str(tmp_path)) is None


def test_new_names_are_unused(tmp_path: Path) -> None:
    (tmp_path / "IM000001").touch()
    (tmp_path / "im000002").touch()  # the same name on case-insensitive media
    names = Names(Root(tmp_path), [("IM000003",), ("PA000001", "X")])
    assert names.new((), "IM") == ("IM000004",)
    assert names.new((), "IM") == ("IM000005",)
    assert names.new((), "PA") == ("PA000002",)
    assert names.new(("PA000002",), "IM") == ("PA000002", "IM000001")


def test_file_ids_with_too_many_components_are_not_resolved(tmp_path: Path) -> None:
    with pytest.raises(FileSetError, match="5000 components"):
        Root(tmp_path).find(("A",) * 5000)
