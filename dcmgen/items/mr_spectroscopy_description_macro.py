# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Spectroscopy Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRSpectroscopyDescriptionMacro(Macro):
    """MR Spectroscopy Description Macro (PS3.3 C.8.14.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """

    __slots__ = ()

    VolumetricProperties: CST[Literal["VOLUME"]] = CST(0x0008_9206)
    """Volumetric Properties (0008,9206), VM 1, Type 1 (PS3.3 C.8.14.5)."""
    VolumeBasedCalculationTechnique: CST[Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"]] = CST(0x0008_9207)
    """Volume Based Calculation Technique (0008,9207), VM 1, Type 1 (PS3.3 C.8.14.5)."""
    ComplexImageComponent: CST[Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"]] = CST(
        0x0008_9208
    )
    """Complex Image Component (0008,9208), VM 1, Type 1 (PS3.3 C.8.14.5)."""
    AcquisitionContrast: CST[Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"]] = CST(0x0008_9209)
    """Acquisition Contrast (0008,9209), VM 1, Type 1 (PS3.3 C.8.14.5)."""
