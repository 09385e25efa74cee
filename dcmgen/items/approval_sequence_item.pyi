# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Approval Sequence (0044,0100)."""

from dcmgen.items.assertion_macro import AssertionMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
from dcmgen.items.pertinent_documents_sequence_item import PertinentDocumentsSequenceItem
from dcmgen.items.related_assertion_sequence_item import RelatedAssertionSequenceItem
from dcmgen.model.fields import LO, SQ, DT_Value, DTValue, Items, LOValue, UIValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ApprovalSequenceItem(AssertionMacro, Item):
    """Item of Approval Sequence (0044,0100) (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    def __init__(
        self,
        /,
        *,
        AssertionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssertionUID: UIValue = ...,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        AssertionDateTime: DTValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        PertinentDocumentsSequence: Items[PertinentDocumentsSequenceItem] = ...,
        AssertionExpirationDateTime: DT_Value = ...,
        AssertionComments: UT_Value = ...,
        RelatedAssertionSequence: Items[RelatedAssertionSequenceItem] = ...,
    ) -> None: ...
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), SQ, VM 1, Type 1C.

    Required if Code Value in Assertion Code Sequence is 128603, 128623, 128613, 128614 or 128615. Not allowed
    otherwise.

    PS3.3 C.34.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """
    ClinicalTrialProtocolID: LO
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1, Type 1C.

    Required if Code Value in Assertion Code Sequence is 128604, 128624, 128611 or 128612. Not allowed otherwise.

    PS3.3 C.34.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

class ApprovalSequenceItems(Sequence[ApprovalSequenceItem]):
    def add(
        self,
        /,
        *,
        AssertionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssertionUID: UIValue = ...,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        AssertionDateTime: DTValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        PertinentDocumentsSequence: Items[PertinentDocumentsSequenceItem] = ...,
        AssertionExpirationDateTime: DT_Value = ...,
        AssertionComments: UT_Value = ...,
        RelatedAssertionSequence: Items[RelatedAssertionSequenceItem] = ...,
    ) -> ApprovalSequenceItem: ...
