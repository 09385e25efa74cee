# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dose Calibration Conditions Sequence (300C,0120)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, DT_, FD, FDn
from dcmgen.model.iod import Item


class DoseCalibrationConditionsSequenceItem(Item):
    """Item of Dose Calibration Conditions Sequence (300C,0120) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    AbsorbedDoseToMetersetRatio = FD(0x300C_0121)
    DoseValue = DS_(0x3004_0012)
    DelineatedRadiationFieldSize = FDn(0x300C_0122)
    CalibrationReferencePointDepth = FD(0x300C_0124)
    SourceToSurfaceDistance = DS(0x300A_0130)
    CalibrationDateTime = DT_(0x0018_1203)
