"""Arrays that are not rectangular."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dcmgen import create, iods
from dcmgen.create.arrays import array_of
from dcmgen.errors import CreateError

RAGGED = [[[1, 2], [3]]]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("dose", {"units": "GY", "type": "PHYSICAL", "summation": "PLAN", "plan": create.example("RTPlan")}),
        ("ct", {}),
        ("image_series", {"kind": iods.ComputedRadiographyImage}),
        ("secondary_capture", {}),
        ("screenshot", {}),
        ("parametric_map", {"units": "mm2/s", "quantity": "Apparent Diffusion Coefficient", "recognizable": False}),
        ("deformable_registration", {"source": "1.2", "target": "1.3"}),
        ("ecg", {"hz": 500, "acquired": "20260102"}),
    ],
)
def test_ragged_lists_are_refused(name: str, options: dict[str, Any]) -> None:
    with pytest.raises(CreateError, match=r"are not an array.*Pass numbers in rows of equal length"):
        getattr(create, name)(RAGGED, **options)


def test_conversion() -> None:
    array = np.arange(6).reshape(2, 3)
    assert array_of(array, "the numbers") is array
    assert array_of([1, 2], "the numbers", np.float32).dtype == np.float32
    with pytest.raises(CreateError, match="the numbers are not an array"):
        array_of(["a"], "the numbers", float)
