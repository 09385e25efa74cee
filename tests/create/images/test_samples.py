"""Stored values of arrays."""

from __future__ import annotations

from typing import Any

import hypothesis.extra.numpy as arrays
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dcmgen.create.images.samples import samples_of
from dcmgen.errors import CreateError
from dcmgen.values.numbers import DS

DTYPES = ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "f2", "f4", "f8"]


@pytest.mark.parametrize("dtype", DTYPES)
def test_integers_of_any_type_are_stored_exactly(dtype: str) -> None:
    array = np.array([[0, 1], [1, 0]], dtype) if dtype == "?" else np.array([[0, 3], [100, 7]], dtype)
    samples = samples_of(array, offset=-1024, least_bits=16)
    assert (samples.pixels.dtype, samples.bits, samples.slope, samples.intercept) == (np.uint16, 12, 1, -1024)
    assert np.array_equal(samples.pixels - 1024.0, array)
    plain = samples_of(array)
    assert plain.pixels.dtype == np.uint8
    assert not plain.is_rescaled
    assert np.array_equal(plain.pixels, array)


@pytest.mark.parametrize(
    ("low", "high", "dtype", "intercept"),
    [(-1024, 3071, "u2", -1024), (-1025, 3071, "i2", 0), (-32768, 32767, "i2", 0), (0, 65535, "u2", 0),
     (-40000, 20000, "u2", -40000), (70000, 135535, "u2", 70000)],
)  # fmt: skip
def test_the_smallest_range_that_fits(low: int, high: int, dtype: str, intercept: int) -> None:
    array = np.array([low, high, (low + high) // 2])
    samples = samples_of(array, offset=-1024, least_bits=16)
    assert (samples.pixels.dtype, samples.slope, samples.intercept) == (np.dtype(dtype), 1, intercept)
    assert np.array_equal(samples.pixels.astype(int) + int(samples.intercept), array)


@given(
    arrays.arrays(
        st.sampled_from([np.float32, np.float64]),
        (3, 4),
        elements=st.floats(-(2.0**40), 2.0**40, width=32, allow_subnormal=False),
    ),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_the_error_of_floats_is_at_most_half_the_slope(array: Any, intercepts: bool) -> None:
    samples = samples_of(array, intercepts=intercepts)
    slope, intercept = (float(DS(value).text) for value in (samples.slope, samples.intercept))
    assert (slope, intercept) == (samples.slope, samples.intercept)  # a decimal string states them exactly
    assert intercepts or intercept == 0
    restored = samples.pixels * slope + intercept
    bound = 0 if slope == 1 and not samples.is_rescaled else slope / 2
    assert np.abs(restored - array.astype(float)).max() <= bound * (1 + 1e-6) + 1e-9 * np.abs(array).max()
    reach = 2 * np.abs(array).max() if not intercepts else np.ptp(array.astype(float))
    assert slope == 1 or slope <= 1.001 * reach / 65534 + 1e-9 * float(np.abs(array).max()) + 1e-45


@pytest.mark.parametrize(
    ("array", "options", "message"),
    [
        (np.array([1j]), {}, "complex"),
        (np.array(["a"]), {}, "type"),
        (np.array([1.5, np.nan]), {}, "not finite: 1 of 2"),
        (np.array([np.inf]), {}, "numpy.nan_to_num"),
        (np.array([0, 70000]), {}, "do not fit in the 16 bits"),
        (np.array([0, 70000]), {"slopes": False}, "Scale the array"),
        (np.array([0.5]), {"slopes": False}, "fractions"),
        (np.array([-1.7e308, 1.7e308]), {}, "too large"),
    ],
)
def test_values_that_cannot_be_stored(array: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        samples_of(array, **options)
