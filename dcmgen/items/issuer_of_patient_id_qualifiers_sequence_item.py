# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Issuer of Patient ID Qualifiers Sequence (0010,0024)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SQ, UT_
from dcmgen.model.iod import Item


class IssuerOfPatientIDQualifiersSequenceItem(Item):
    """Item of Issuer of Patient ID Qualifiers Sequence (0010,0024) (PS3.3 10.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

    __slots__ = ()

    UniversalEntityID = UT_(0x0040_0032)
    UniversalEntityIDType = CST(0x0040_0033)
    IdentifierTypeCode = CS_(0x0040_0035)
    AssigningFacilitySequence = SQ(0x0040_0036, "HL7v2HierarchicDesignatorMacro")
    AssigningJurisdictionCodeSequence = SQ(0x0040_0039, "CodeSequenceMacro")
    AssigningAgencyOrDepartmentCodeSequence = SQ(0x0040_003A, "CodeSequenceMacro")
