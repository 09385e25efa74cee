"""The examples in the docstrings of the package run."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import dcmgen.fileset


@pytest.mark.parametrize("name", [module.name for module in pkgutil.iter_modules(dcmgen.fileset.__path__)])
def test_examples_run(name: str) -> None:
    assert doctest.testmod(import_module(f"dcmgen.fileset.{name}")).failed == 0
