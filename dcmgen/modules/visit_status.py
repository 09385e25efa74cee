# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visit Status Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, LO_, LT_
from dcmgen.model.iod import Module


class VisitStatusModule(Module):
    """Visit Status Module (PS3.3 C.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.3.html
    """

    __slots__ = ()

    VisitStatusID = CST_(0x0038_0008)
    CurrentPatientLocation = LO_(0x0038_0300)
    PatientInstitutionResidence = LO_(0x0038_0400)
    VisitComments = LT_(0x0038_4000)
