"""Spectra: the positions of their peaks, and the strongest voxel."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import pictures
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.pictures import spectra
from tests.pictures.objects import spectroscopy

pytest.importorskip("PIL")


def test_peaks_are_at_their_chemical_shifts() -> None:
    """The shift decreases to the right: 4.7 ppm is in the middle, and the ends are 1000 Hz / 123.2 MHz from it."""
    image = pictures.draw(spectroscopy({2.0: 10, 7.0: 5}), size=1000)
    ink = image.astype(int)
    curve = ink[..., 2] - ink[..., 0] > 60
    columns = np.flatnonzero(curve.any(0))
    heights = np.array([curve[:, column].argmax() for column in columns])
    half = 1000 / 123.2
    for shift, part in ((2.0, columns > 500), (7.0, columns < 500)):
        peak = columns[part][heights[part].argmin()]
        assert peak == pytest.approx(24 + (4.7 + half - shift) / (2 * half) * 952, abs=3)
    bottom = 500 - 46
    left, right = (bottom - heights[part].min() for part in (columns < 500, columns > 500))
    assert left / right == pytest.approx(0.5, abs=0.06)


def test_the_strongest_voxel() -> None:
    ds = spectroscopy({2.0: 10}, voxels=3)
    assert np.array_equal(pictures.draw(ds, labels=False), pictures.draw(ds, 2, labels=False))
    found = spectra.spectra(ds)
    assert found.shape == (3, 1024)
    assert found[2] == pytest.approx(3 * found[0], rel=1e-4)
    with pytest.raises(PixelError, match="voxel 3 does not exist; the number of voxels is 3"):
        pictures.draw(ds, 3)


def test_spectra_in_the_frequency_domain_are_not_transformed() -> None:
    ds = spectroscopy({2.0: 1}, points=16)
    ds.SignalDomainColumns, ds.DataRepresentation = "FREQUENCY", "REAL"
    values = np.arange(32, dtype="<f4")
    ds.add_new("SpectroscopyData", "OF", values.tobytes())
    assert np.array_equal(spectra.spectra(ds), values.reshape(2, 16))


def test_invalid_data() -> None:
    ds = spectroscopy({2.0: 1}, points=16)
    ds.DataPointColumns = 15
    with pytest.raises(PixelError, match="not a multiple of 30"):
        pictures.draw(ds)
    assert pictures.thumbnail(ds) is None
    assert "not a multiple of 30" in pictures.text(ds)
    del ds.SpectroscopyData
    ds.add_new("SpectroscopyData", "OF", b"")
    with pytest.raises(MissingElementError, match="no spectra"):
        pictures.draw(ds)
