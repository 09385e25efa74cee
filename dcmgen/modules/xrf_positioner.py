# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XRF Positioner Module."""

from __future__ import annotations

from dcmgen.model.fields import DS_
from dcmgen.model.iod import Module


class XRFPositionerModule(Module):
    """XRF Positioner Module (PS3.3 C.8.7.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """

    __slots__ = ()

    DistanceSourceToDetector = DS_(0x0018_1110)
    DistanceSourceToPatient = DS_(0x0018_1111)
    EstimatedRadiographicMagnificationFactor = DS_(0x0018_1114)
    ColumnAngulation = DS_(0x0018_1450)
