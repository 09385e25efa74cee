# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Dose Calibration Conditions Sequence (300C,0120)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, DT_, FD, FDn
from dcmgen.model.iod import Item


class DoseCalibrationConditionsSequenceItem(Item):
    """Item of Dose Calibration Conditions Sequence (300C,0120) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    AbsorbedDoseToMetersetRatio: FD = FD(0x300C_0121)
    """Absorbed Dose to Meterset Ratio (300C,0121), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    DoseValue: DS_ = DS_(0x3004_0012)
    """Dose Value (3004,0012), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DelineatedRadiationFieldSize: FDn = FDn(0x300C_0122)
    """Delineated Radiation Field Size (300C,0122), VM 2, Type 1 (PS3.3 C.8.8.13)."""
    CalibrationReferencePointDepth: FD = FD(0x300C_0124)
    """Calibration Reference Point Depth (300C,0124), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    SourceToSurfaceDistance: DS = DS(0x300A_0130)
    """Source to Surface Distance (300A,0130), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    CalibrationDateTime: DT_ = DT_(0x0018_1203)
    """Calibration DateTime (0018,1203), VM 1, Type 2 (PS3.3 C.8.8.13)."""
