# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Study Keys."""

from dcmgen.model.fields import (
    DA,
    LO_,
    SH,
    SH_,
    TM,
    UI,
    CSn,
    CSnValue,
    DAValue,
    LO_Value,
    SH_Value,
    SHValue,
    TMValue,
    UIValue,
)
from dcmgen.model.iod import Macro

class StudyKeysMacro(Macro):
    """Study Keys (PS3.3 F.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        StudyDate: DAValue = ...,
        StudyTime: TMValue = ...,
        StudyID: SHValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        StudyInstanceUID: UIValue = ...,
        AccessionNumber: SH_Value = ...,
        StudyDescription: LO_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    StudyDate: DA
    """Study Date (0008,0020), DA, VM 1, Type 1.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    StudyTime: TM
    """Study Time (0008,0030), TM, VM 1, Type 1.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    StudyDescription: LO_
    """Study Description (0008,1030), LO, VM 1, Type 2.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1C.

    Required if Referenced SOP Instance UID in File is absent. Not allowed otherwise.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    StudyID: SH
    """Study ID (0020,0010), SH, VM 1, Type 1.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1, Type 2.

    PS3.3 F.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """
