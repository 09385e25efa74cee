# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Record Keys."""

from dcmgen.model.fields import DA_, IS, TM_, CSn, CSnValue, DA_Value, ISValue, TM_Value
from dcmgen.model.iod import Macro

class RTTreatmentRecordKeysMacro(Macro):
    """RT Treatment Record Keys (PS3.3 F.5.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """
    TreatmentDate: DA_
    """Treatment Date (3008,0250), DA, VM 1, Type 2.

    PS3.3 F.5.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """
    TreatmentTime: TM_
    """Treatment Time (3008,0251), TM, VM 1, Type 2.

    PS3.3 F.5.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """
