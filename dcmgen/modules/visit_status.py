# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visit Status Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, LO_, LT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VisitStatusModule(Module):
    """Visit Status Module (PS3.3 C.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """

    __slots__ = ()

    VisitStatusID: CST_[Literal["CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED"]] = CST_(0x0038_0008)
    """Visit Status ID (0038,0008), VM 1 (PS3.3 C.3.3)."""
    CurrentPatientLocation: LO_ = LO_(0x0038_0300)
    """Current Patient Location (0038,0300), VM 1 (PS3.3 C.3.3)."""
    PatientInstitutionResidence: LO_ = LO_(0x0038_0400)
    """Patient's Institution Residence (0038,0400), VM 1 (PS3.3 C.3.3)."""
    VisitComments: LT_ = LT_(0x0038_4000)
    """Visit Comments (0038,4000), VM 1 (PS3.3 C.3.3)."""
