# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Assessment Results Directory Record Results Keys."""

from dcmgen.model.fields import DA, IS, TM_, CSn, CSnValue, DAValue, ISValue, TM_Value
from dcmgen.model.iod import Macro

class ContentAssessmentResultsDirectoryRecordResultsKeysMacro(Macro):
    """Content Assessment Results Directory Record Results Keys (PS3.3 F.5.45).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceCreationDate: DAValue = ...,
        InstanceNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        InstanceCreationTime: TM_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.45: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.45: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """
    InstanceCreationDate: DA
    """Instance Creation Date (0008,0012), DA, VM 1, Type 1.

    PS3.3 F.5.45: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """
    InstanceCreationTime: TM_
    """Instance Creation Time (0008,0013), TM, VM 1, Type 2.

    PS3.3 F.5.45: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """
