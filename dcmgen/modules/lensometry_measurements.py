# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Lensometry Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.lensometry_measurements_macro import LensometryMeasurementsMacro


class LensometryMeasurementsModule(Module):
    """Lensometry Measurements Module (PS3.3 C.8.25.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """

    __slots__ = ()

    LensDescription: LO_ = LO_(0x0046_0012)
    """Lens Description (0046,0012), VM 1, Type 2 (PS3.3 C.8.25.8)."""
    RightLensSequence: SQ[LensometryMeasurementsMacro] = SQ(0x0046_0014, "LensometryMeasurementsMacro")
    """Right Lens Sequence (0046,0014), VM 1, Type 1C (PS3.3 C.8.25.8)."""
    LeftLensSequence: SQ[LensometryMeasurementsMacro] = SQ(0x0046_0015, "LensometryMeasurementsMacro")
    """Left Lens Sequence (0046,0015), VM 1, Type 1C (PS3.3 C.8.25.8)."""
    UnspecifiedLateralityLensSequence: SQ[LensometryMeasurementsMacro] = SQ(0x0046_0016, "LensometryMeasurementsMacro")
    """Unspecified Laterality Lens Sequence (0046,0016), VM 1, Type 1C (PS3.3 C.8.25.8)."""
