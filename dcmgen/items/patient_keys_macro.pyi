# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Keys."""

from dcmgen.model.fields import LO, PN_, CSn, CSnValue, LOValue, PN_Value
from dcmgen.model.iod import Macro

class PatientKeysMacro(Macro):
    """Patient Keys (PS3.3 F.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """

    def __init__(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        PatientName: PN_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1, Type 2.

    PS3.3 F.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """
    PatientID: LO
    """Patient ID (0010,0020), LO, VM 1, Type 1.

    PS3.3 F.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """
