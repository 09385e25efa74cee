# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Structure Set Keys."""

from dcmgen.model.fields import DA_, IS, SH, TM_, CSn, CSnValue, DA_Value, ISValue, SHValue, TM_Value
from dcmgen.model.iod import Macro

class RTStructureSetKeysMacro(Macro):
    """RT Structure Set Keys (PS3.3 F.5.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        StructureSetLabel: SHValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        StructureSetDate: DA_Value = ...,
        StructureSetTime: TM_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """
    StructureSetLabel: SH
    """Structure Set Label (3006,0002), SH, VM 1, Type 1.

    PS3.3 F.5.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """
    StructureSetDate: DA_
    """Structure Set Date (3006,0008), DA, VM 1, Type 2.

    PS3.3 F.5.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """
    StructureSetTime: TM_
    """Structure Set Time (3006,0009), TM, VM 1, Type 2.

    PS3.3 F.5.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """
