# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visit Status Module."""

from typing import Literal

from dcmgen.model.fields import CST_, LO_, LT_, AnyText, LO_Value, LT_Value
from dcmgen.model.iod import Module

class VisitStatusModule(Module):
    """Visit Status Module (PS3.3 C.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        VisitStatusID: Literal["CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED", None] | AnyText = ...,
        CurrentPatientLocation: LO_Value = ...,
        PatientInstitutionResidence: LO_Value = ...,
        VisitComments: LT_Value = ...,
    ) -> None: ...
    VisitStatusID: CST_[Literal["CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED"]]
    """Visit Status ID (0038,0008), CS, VM 1.

    Defined Terms: CREATED, SCHEDULED, ADMITTED, DISCHARGED.

    PS3.3 C.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """
    CurrentPatientLocation: LO_
    """Current Patient Location (0038,0300), LO, VM 1.

    PS3.3 C.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """
    PatientInstitutionResidence: LO_
    """Patient's Institution Residence (0038,0400), LO, VM 1.

    PS3.3 C.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """
    VisitComments: LT_
    """Visit Comments (0038,4000), LT, VM 1.

    PS3.3 C.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """
