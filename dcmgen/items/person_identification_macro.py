# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Person Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, LT_, SQ, ST_, LOn
from dcmgen.model.iod import Macro


class PersonIdentificationMacro(Macro):
    """Person Identification Macro (PS3.3 10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """

    __slots__ = ()

    PersonIdentificationCodeSequence = SQ(0x0040_1101, "CodeSequenceMacro")
    PersonAddress = ST_(0x0040_1102)
    PersonTelephoneNumbers = LOn(0x0040_1103)
    PersonTelecomInformation = LT_(0x0040_1104)
    InstitutionName = LO(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    InstitutionCodeSequence = SQ(0x0008_0082, "CodeSequenceMacro")
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
