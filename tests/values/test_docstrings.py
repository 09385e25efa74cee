"""Run the examples in the docstrings of the values and the model."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import dcmgen.model
import dcmgen.values

MODULES = [
    f"{package.__name__}.{module.name}"
    for package in (dcmgen.values, dcmgen.model)
    for module in pkgutil.iter_modules(package.__path__)
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
