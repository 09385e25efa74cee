# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Support Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH_
from dcmgen.model.iod import Macro


class PatientSupportIdentificationMacro(Macro):
    """Patient Support Identification Macro (PS3.3 C.8.8.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """

    __slots__ = ()

    PatientSupportType = CST(0x300A_0350)
    PatientSupportID = SH_(0x300A_0352)
    PatientSupportAccessoryCode = LO_(0x300A_0354)
