# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Support Identification Macro."""

from typing import Literal

from dcmgen.model.fields import CST, LO_, SH_, AnyText, LO_Value, SH_Value
from dcmgen.model.iod import Macro

class PatientSupportIdentificationMacro(Macro):
    """Patient Support Identification Macro (PS3.3 C.8.8.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
    ) -> None: ...
    PatientSupportType: CST[Literal["TABLE", "CHAIR"]]
    """Patient Support Type (300A,0350), CS, VM 1, Type 1.

    Defined Terms: TABLE, CHAIR.

    PS3.3 C.8.8.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """
    PatientSupportID: SH_
    """Patient Support ID (300A,0352), SH, VM 1, Type 3.

    PS3.3 C.8.8.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """
    PatientSupportAccessoryCode: LO_
    """Patient Support Accessory Code (300A,0354), LO, VM 1, Type 3.

    PS3.3 C.8.8.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """
