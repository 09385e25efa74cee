# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Spatial Fiducials Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Module


class SpatialFiducialsSeriesModule(Module):
    """Spatial Fiducials Series Module (PS3.3 C.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.html#sect_C.21.1
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
