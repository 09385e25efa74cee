# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dose Calibration Conditions Sequence (300C,0120)."""

from dcmgen.model.fields import DS, DS_, DT_, FD, DS_Value, DSValue, DT_Value, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DoseCalibrationConditionsSequenceItem(Item):
    """Item of Dose Calibration Conditions Sequence (300C,0120) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        SourceToSurfaceDistance: DSValue = ...,
        AbsorbedDoseToMetersetRatio: FDValue = ...,
        DelineatedRadiationFieldSize: FDnValue = ...,
        CalibrationReferencePointDepth: FDValue = ...,
        CalibrationDateTime: DT_Value = ...,
        DoseValue: DS_Value = ...,
    ) -> None: ...
    AbsorbedDoseToMetersetRatio: FD
    """Absorbed Dose to Meterset Ratio (300C,0121), FD, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DoseValue: DS_
    """Dose Value (3004,0012), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DelineatedRadiationFieldSize: FDn
    """Delineated Radiation Field Size (300C,0122), FD, VM 2, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    CalibrationReferencePointDepth: FD
    """Calibration Reference Point Depth (300C,0124), FD, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    SourceToSurfaceDistance: DS
    """Source to Surface Distance (300A,0130), DS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    CalibrationDateTime: DT_
    """Calibration DateTime (0018,1203), DT, VM 1, Type 2.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

class DoseCalibrationConditionsSequenceItems(Sequence[DoseCalibrationConditionsSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceToSurfaceDistance: DSValue = ...,
        AbsorbedDoseToMetersetRatio: FDValue = ...,
        DelineatedRadiationFieldSize: FDnValue = ...,
        CalibrationReferencePointDepth: FDValue = ...,
        CalibrationDateTime: DT_Value = ...,
        DoseValue: DS_Value = ...,
    ) -> DoseCalibrationConditionsSequenceItem: ...
