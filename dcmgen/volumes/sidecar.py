"""Attributes of volumes with the names of BIDS or dcm2niix, and gradients of diffusion weighting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen._version import __version__
from dcmgen.geometry import lps_to_ras
from dcmgen.model import groups
from dcmgen.volumes.slices import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from dcmgen.geometry import Grid
    from dcmgen.volumes.volume import Volume

Array = np.ndarray[Any, Any]

_TEXTS = {
    "Modality": "Modality",
    "Manufacturer": "Manufacturer",
    "ManufacturerModelName": "ManufacturersModelName",
    "DeviceSerialNumber": "DeviceSerialNumber",
    "StationName": "StationName",
    "SoftwareVersions": "SoftwareVersions",
    "BodyPartExamined": "BodyPartExamined",
    "PatientPosition": "PatientPosition",
    "SeriesDescription": "SeriesDescription",
    "ProtocolName": "ProtocolName",
    "ImageType": "ImageType",
    "MRAcquisitionType": "MRAcquisitionType",
    "ScanningSequence": "ScanningSequence",
    "SequenceVariant": "SequenceVariant",
    "ScanOptions": "ScanOptions",
    "SequenceName": "SequenceName",
    "PulseSequenceName": "PulseSequenceName",
    "ReceiveCoilName": "ReceiveCoilName",
    "TransmitCoilName": "TransmitCoilName",
    "ConvolutionKernel": "ConvolutionKernel",
    "DecayCorrection": "DecayCorrection",
    "AttenuationCorrectionMethod": "AttenuationCorrectionMethodReconstruction",
}
"""Keyword → name in the sidecar, for texts."""

_NUMBERS = {
    "MagneticFieldStrength": ("MagneticFieldStrength", 1.0),
    "ImagingFrequency": ("ImagingFrequency", 1.0),
    "SeriesNumber": ("SeriesNumber", 1.0),
    "EchoTime": ("EchoTime", 1e-3),
    "RepetitionTime": ("RepetitionTime", 1e-3),
    "InversionTime": ("InversionTime", 1e-3),
    "FlipAngle": ("FlipAngle", 1.0),
    "EchoTrainLength": ("EchoTrainLength", 1.0),
    "NumberOfAverages": ("NumberOfAverages", 1.0),
    "PercentSampling": ("PercentSampling", 1.0),
    "PercentPhaseFieldOfView": ("PercentPhaseFOV", 1.0),
    "PixelBandwidth": ("PixelBandwidth", 1.0),
    "SAR": ("SAR", 1.0),
    "SliceThickness": ("SliceThickness", 1.0),
    "SpacingBetweenSlices": ("SpacingBetweenSlices", 1.0),
    "KVP": ("KVP", 1.0),
    "XRayTubeCurrent": ("XRayTubeCurrent", 1.0),
    "ActualFrameDuration": ("FrameDuration", 1e-3),
}
"""Keyword → name in the sidecar, and factor to the unit of BIDS, such as seconds."""

_DIRECTIONS = {"ROW": "i", "ROWS": "i", "COL": "j", "COLUMN": "j"}
GRADIENTS = "DiffusionBValue+DiffusionGradientOrientation"
"""Name of a dimension of b-values and directions."""
_NO_GRADIENT = (0.0, 0.0, 0.0)


def attributes_of(volume: Volume) -> dict[str, Any]:
    """Return the attributes of a volume for a JSON file, without those of the patient.

    An attribute that is a dimension of the volume is a list. Texts such as Series Description are copied as they are.
    """
    found: dict[str, Any] = {}
    axes = _by_keyword(volume.dims, lambda values: zip(*values, strict=True))
    fixed = _by_keyword(volume.split_by, lambda value: value)
    image = None if volume.header is None else Image(volume.header)

    def value_of(keyword: str) -> Any:
        return image.value(keyword, volume.frame) if keyword not in fixed and image is not None else fixed.get(keyword)

    for keyword, name in _TEXTS.items():
        if keyword in axes:
            found[name] = [_text(each) for each in axes[keyword]]
        elif value := value_of(keyword):
            found[name] = _text(value)
    for keyword, (name, factor) in _NUMBERS.items():
        if keyword in axes:
            found[name] = [_scaled(each, factor) for each in axes[keyword]]
        elif (first := groups.number(value_of(keyword))) is not None:
            found[name] = _scaled(first, factor)
    if direction := str(value_of("InPlanePhaseEncodingDirection") or ""):
        found["InPlanePhaseEncodingDirectionDICOM"] = direction
        if direction in _DIRECTIONS:
            found["PhaseEncodingAxis"] = _DIRECTIONS[direction]
    if volume.units:
        found["Units"] = volume.units
    found["ConversionSoftware"], found["ConversionSoftwareVersion"] = "dcmgen", __version__
    return found


def keywords_of(sidecar: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes that a JSON file of BIDS names, by keyword; the inverse of `attributes_of`."""
    found: dict[str, Any] = {}
    for keyword, name in _TEXTS.items():
        value = sidecar.get(name)
        if isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value)):
            found[keyword] = value
    for keyword, (name, factor) in _NUMBERS.items():
        value = sidecar.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[keyword] = _scaled(value, 1 / factor)
        elif isinstance(value, list) and all(isinstance(each, int | float) for each in value):
            found[keyword] = [_scaled(each, 1 / factor) for each in value]
    if isinstance(direction := sidecar.get("InPlanePhaseEncodingDirectionDICOM"), str):
        found["InPlanePhaseEncodingDirection"] = direction
    return found


def _by_keyword(values: Mapping[str, Any], parts_of: Callable[[Any], Iterable[Any]]) -> dict[str, Any]:
    """Return values with one keyword each; names of joined attributes contain several."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        keywords = name.split("+")
        found |= {name: value} if len(keywords) == 1 else dict(zip(keywords, parts_of(value), strict=True))
    return found


def _text(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else [str(each) for each in value]


def _scaled(value: Any, factor: float) -> Any:
    if value is None:
        return None
    found = float(f"{float(value) * factor:.12g}")
    return int(found) if factor == 1 and found.is_integer() else found


def gradients_of(volume: Volume) -> tuple[list[float], Array] | None:
    """Return b-values in s/mm² and unit vectors of the gradients along the axes of the NIfTI image.

    Returns
    -------
    (list of float, numpy.ndarray of shape (3, n)) or None
        As FSL reads them: the first component changes its sign if the determinant of the affine is positive. None without
        a dimension of b-values and directions.
    """
    if len(volume.dims) != 1:
        return None
    name, coordinates = next(iter(volume.dims.items()))
    if name != GRADIENTS:
        return None
    b_values = [float(b_value or 0) for b_value, _ in coordinates]
    patient = np.array([vector or _NO_GRADIENT for _, vector in coordinates], float)
    return b_values, np.linalg.solve(_fsl_axes(volume.grid), patient.T) + 0.0


def directions_of(grid: Grid, vectors: Array) -> Array:
    """Return the directions of gradients in the patient, shape (n, 3), from vectors of shape (3, n) as FSL reads them."""
    found: Array = (_fsl_axes(grid) @ vectors).T + 0.0
    return found


def _fsl_axes(grid: Grid) -> Array:
    """Return the matrix from the vectors of FSL to the patient: the axes of the NIfTI image, with a left-handed system."""
    affine = grid.to_nifti()
    axes = lps_to_ras((affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)).T).T
    if np.linalg.det(affine[:3, :3]) > 0:
        axes[:, 0] *= -1
    return axes
