# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Issuer of Patient ID Qualifiers Sequence (0010,0024)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.model.fields import CS_, CST, SQ, UT_, AnyText, CS_Value, Items, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IssuerOfPatientIDQualifiersSequenceItem(Item):
    """Item of Issuer of Patient ID Qualifiers Sequence (0010,0024) (PS3.3 10.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

    def __init__(
        self,
        /,
        *,
        UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] | AnyText = ...,
        UniversalEntityID: UT_Value = ...,
        IdentifierTypeCode: CS_Value = ...,
        AssigningFacilitySequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        AssigningJurisdictionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssigningAgencyOrDepartmentCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    UniversalEntityID: UT_
    """Universal Entity ID (0040,0032), UT, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    UniversalEntityIDType: CST[Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"]]
    """Universal Entity ID Type (0040,0033), CS, VM 1, Type 1C.

    Required if Universal Entity ID is present. Not allowed otherwise.

    Defined Terms: DNS, EUI64, ISO, URI, UUID, X400, X500.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    IdentifierTypeCode: CS_
    """Identifier Type Code (0040,0035), CS, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    AssigningFacilitySequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Assigning Facility Sequence (0040,0036), SQ, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    AssigningJurisdictionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Assigning Jurisdiction Code Sequence (0040,0039), SQ, VM 1, Type 3.

    Codes: CID 5001 CID 5001 (Baseline).

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    AssigningAgencyOrDepartmentCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Assigning Agency or Department Code Sequence (0040,003A), SQ, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

class IssuerOfPatientIDQualifiersSequenceItems(Sequence[IssuerOfPatientIDQualifiersSequenceItem]):
    def add(
        self,
        /,
        *,
        UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] | AnyText = ...,
        UniversalEntityID: UT_Value = ...,
        IdentifierTypeCode: CS_Value = ...,
        AssigningFacilitySequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        AssigningJurisdictionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssigningAgencyOrDepartmentCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> IssuerOfPatientIDQualifiersSequenceItem: ...
