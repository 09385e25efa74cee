"""The examples in the docstrings of values and model run."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import dcmgen.model
import dcmgen.values

MODULES = [
    f"{room.__name__}.{module.name}"
    for room in (dcmgen.values, dcmgen.model)
    for module in pkgutil.iter_modules(room.__path__)
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
