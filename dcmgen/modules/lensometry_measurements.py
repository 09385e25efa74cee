# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Lensometry Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Module


class LensometryMeasurementsModule(Module):
    """Lensometry Measurements Module (PS3.3 C.8.25.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """

    __slots__ = ()

    LensDescription = LO_(0x0046_0012)
    RightLensSequence = SQ(0x0046_0014, "LensometryMeasurementsMacro")
    LeftLensSequence = SQ(0x0046_0015, "LensometryMeasurementsMacro")
    UnspecifiedLateralityLensSequence = SQ(0x0046_0016, "LensometryMeasurementsMacro")
