"""The phantom of a thorax."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dcmgen.create.phantom import thorax


def test_a_phantom_is_reproducible() -> None:
    volume = thorax(3, 40, 50)
    assert (volume.shape, volume.dtype) == ((3, 40, 50), np.int16)
    assert np.array_equal(volume, thorax(3, 40, 50))
    assert not np.array_equal(volume, thorax(3, 40, 50, seed=8))
    assert volume.min() < -900
    assert volume.max() > 300


@pytest.mark.parametrize("wrong", [{"slices": 0}, {"rows": 0}, {"columns": -1}, {"noise": -1.0}])
def test_invalid_arguments_of_a_phantom(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="at least one slice"):
        thorax(**wrong)
