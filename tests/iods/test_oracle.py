"""Comparison of the generated classes with an independent list of modules: all nested attributes and their Types."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from dcmgen import iods, modules
from dcmgen.model.fields import SQ, Field
from dcmgen.model.iod import Typed
from generator.names import class_name
from tests.data import oracle

GROUPS = re.compile(r"Multi-frame Functional Groups \((.+)-multi-frame-functional-groups\)")

GROUP_SEQUENCES = ("(5200,9229)", "(5200,9230)")


@cache
def by_tag(cls: type[Typed]) -> dict[int, Field[Any, Any]]:
    return {field.tag: field for field in cls.fields().values()}


def find(cls: type[Typed], path: list[str]) -> Field[Any, Any]:
    """Return the field at a path of tags such as "(0008,1110)"."""
    *sequences, last = (int(re.sub(r"\W", "", tag).replace("x", "0"), 16) for tag in path)
    for tag in sequences:
        sequence = by_tag(cls)[tag]
        assert isinstance(sequence, SQ)
        cls = sequence.item
    return by_tag(cls)[last]


def has(cls: type[Typed], path: list[str]) -> bool:
    try:
        find(cls, path)
    except KeyError:
        return False
    return True


def described(name: str) -> type[Typed] | None:
    """Return the class of the module or functional groups that the oracle lists under a name."""
    groups = GROUPS.fullmatch(name)
    slug = class_name(groups[1].title()).lower() if groups else class_name(name, "Module").lower()
    package = iods if groups else modules
    return next((getattr(package, each) for each in package.__all__ if each.lower() == slug), None)


def paths() -> list[tuple[str, type[Typed], list[tuple[list[str], str]]]]:
    found = json.loads((oracle() / "modules.json").read_text("utf-8"))
    return [(name, cls, rows) for name, rows in found.items() if (cls := described(name)) is not None]


def test_most_of_the_oracle_is_compared() -> None:
    assert len(paths()) >= 340


def test_every_nested_attribute_exists() -> None:
    missing = []
    for _, cls, rows in paths():
        for path, _ in rows:
            # the oracle lists every functional group as shared and per frame; the classes have only the allowed ones
            options = [path] if path[0] not in GROUP_SEQUENCES else [[each, *path[1:]] for each in GROUP_SEQUENCES]
            if not any(has(cls, option) for option in options):
                missing.append((cls.__name__, path))
    # this IOD has the Sparse Multi-frame Functional Groups Module (PS3.3 A.86.1.16), which has no such attribute
    assert [(cls, path) for cls, path in missing if (cls, path) != ("EnhancedContinuousRTImage", ["(7FE0,0003)"])] == []


def test_only_fields_of_type_1_are_never_none() -> None:
    wrong = []
    for name, cls, rows in paths():
        if cls.__name__ in iods.__all__:
            continue  # fields of an IOD are merged from several modules
        for path, kind in rows:
            field = find(cls, path)
            if field.VR != "SQ" and field.VM == "1" and type(field).__name__.endswith("_") == kind.startswith("1"):
                wrong.append((name, path, kind))
    assert wrong == []


@pytest.mark.parametrize("name", ["MR Image", "VL Whole Slide Microscopy Image", "RT Ion Plan"])
def test_an_iod_has_the_modules_of_the_oracle(name: str) -> None:
    listed = json.loads((oracle() / "iods.json").read_text("utf-8"))[name]
    cls = getattr(iods, class_name(name))
    known = {each.lower(): each for each in modules.__all__}
    expected = [known.get(class_name(module.title(), "Module").lower()) for module, _ in listed]
    assert len([each for each in expected if each]) > 10
    for each in filter(None, expected):
        assert issubclass(cls, getattr(modules, each))
