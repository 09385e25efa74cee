"""Synthetic datasets for the tests of pixels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from dcmgen.model.dataset import Dataset

Array = np.ndarray[Any, Any]


def wavy(rows: int = 48, columns: int = 56, seed: int = 0) -> Array:
    """Return a smooth surface with noise, with values from 0 to 1."""
    y, x = np.mgrid[:rows, :columns]
    noise = np.random.default_rng(seed).normal(0, 0.01, (rows, columns))
    return np.clip(0.5 + 0.4 * np.sin(x / 9) * np.cos(y / 7) + noise, 0, 1)


def make(array: Array | None = None, **options: Any) -> Dataset:
    """Return a secondary capture dataset with these pixels."""
    ds = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.7",
        SOPInstanceUID="2.25.77",
        Modality="OT",
        PatientName="Doe^Jane",
        PatientID="1",
        ImageType=["ORIGINAL", "PRIMARY"],
    )
    if array is not None:
        ds.set_pixel_data(array, **options)
    return ds


@pytest.fixture
def dataset() -> Callable[..., Dataset]:
    return make
