"""The spectrum of the strongest voxel of MR spectroscopy (PS3.3 C.8.14.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model import groups
from dcmgen.pictures.canvas import GRAY, GRID, WHITE, Canvas, Color, step_of
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.values import numbers_of, whole

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_FACTS = (
    ("Nucleus", ("ResonantNucleus",)),
    ("Transmitter frequency [MHz]", ("TransmitterFrequency",)),
    ("Spectral width [Hz]", ("SpectralWidth",)),
)
_INK: Color = (31, 100, 180)


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a spectroscopy."""
    out = [*main_facts(ds), *labeled(ds, _FACTS)]
    try:
        out.append(f"Voxels: {len(spectra(ds))}")
    except PixelError as error:
        out.append(str(error))
    return out


def spectra(ds: BaseDataset) -> Array:
    """Return the magnitude spectra of all voxels, of shape (voxels, points), from low to high frequencies.

    Raises
    ------
    MissingElementError
        If there are no data.
    PixelError
        If the data do not have the length that the dataset describes.
    """
    values = numbers_of(ds, "SpectroscopyData")
    points = whole(ds.get("DataPointColumns"))
    if not len(values) or points < 2:
        raise MissingElementError("the dataset has no spectra: SpectroscopyData or DataPointColumns is absent or empty")
    is_complex = ds.get("DataRepresentation") == "COMPLEX"
    size = points * (2 if is_complex else 1)
    if len(values) % size:
        raise PixelError(
            f"the element has {len(values):,} values, not a multiple of {size:,}", tag_path="SpectroscopyData"
        )
    signal: Array = values.astype(np.float64).reshape(-1, size)
    if is_complex:
        signal = signal[:, ::2] + 1j * signal[:, 1::2]
    if (ds.get("SignalDomainColumns") or "TIME") == "TIME":
        signal = np.fft.fftshift(np.fft.fft(signal, axis=1), axes=1)
    return np.nan_to_num(np.abs(signal), posinf=0.0)


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the spectrum of the voxel with the index of the request, or that of the strongest voxel."""
    found = spectra(ds)
    strongest = int(found.sum(1).argmax())
    index = strongest if request.index is None else groups.position(request.index, len(found), "voxel")
    spectrum = found[index]
    width, height = request.size, round(request.size * 0.5)
    pad, bottom = (4, 4) if not request.labels else (24, 46)
    canvas = Canvas(width, height, WHITE)
    left, right, name = _axis(ds, len(spectrum))
    span = width - 2 * pad
    if request.labels:
        step = step_of(abs(right - left), 10)
        low, high = sorted((left, right))
        for number in range(int(np.ceil(low / step)), int(np.floor(high / step)) + 1):
            x = pad + (number * step - left) / (right - left) * span
            canvas.line([(x, 8), (x, height - bottom)], GRID, 1)
            canvas.text(x, height - bottom + 5, f"{number * step + 0.0:g}", 11, GRAY, anchor="ma")
        voxel = f"   voxel {index + 1} of {len(found)}" if len(found) > 1 else ""
        canvas.text(width / 2, height - 8, name + voxel, 11, GRAY, anchor="md")
    across = pad + np.arange(len(spectrum)) / (len(spectrum) - 1) * span
    if right < left:  # chemical shifts increase with the frequency, and decrease to the right
        spectrum = spectrum[::-1]
    heights = height - bottom - spectrum / max(float(spectrum.max()), 1e-30) * (height - bottom - 14)
    canvas.line(np.stack([across, heights], 1), _INK, 1.2)
    return canvas.array()


def _axis(ds: BaseDataset, count: int) -> tuple[float, float, str]:
    """Return the values at the left and the right end of the axis, and its name."""
    width, frequency = groups.number(ds.get("SpectralWidth")), groups.number(ds.get("TransmitterFrequency"))
    if not width or width <= 0:
        return 0.0, count - 1.0, "point"
    if not frequency or frequency <= 0:
        return -width / 2, width / 2, "Hz"
    center = groups.number(ds.get("ChemicalShiftReference")) or 0.0
    half = width / frequency / 2
    return center + half, center - half, "ppm"
