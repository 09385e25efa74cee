# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Issuer of Patient ID Qualifiers Sequence (0010,0024)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SQ, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro


class IssuerOfPatientIDQualifiersSequenceItem(Item):
    """Item of Issuer of Patient ID Qualifiers Sequence (0010,0024) (PS3.3 10.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

    __slots__ = ()

    UniversalEntityID: UT_ = UT_(0x0040_0032)
    """Universal Entity ID (0040,0032), VM 1, Type 3 (PS3.3 10.15)."""
    UniversalEntityIDType: CST[Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"]] = CST(0x0040_0033)
    """Universal Entity ID Type (0040,0033), VM 1, Type 1C (PS3.3 10.15)."""
    IdentifierTypeCode: CS_ = CS_(0x0040_0035)
    """Identifier Type Code (0040,0035), VM 1, Type 3 (PS3.3 10.15)."""
    AssigningFacilitySequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0040_0036, "HL7v2HierarchicDesignatorMacro")
    """Assigning Facility Sequence (0040,0036), VM 1, Type 3 (PS3.3 10.15)."""
    AssigningJurisdictionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_0039, "CodeSequenceMacro")
    """Assigning Jurisdiction Code Sequence (0040,0039), VM 1, Type 3 (PS3.3 10.15)."""
    AssigningAgencyOrDepartmentCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_003A, "CodeSequenceMacro")
    """Assigning Agency or Department Code Sequence (0040,003A), VM 1, Type 3 (PS3.3 10.15)."""
