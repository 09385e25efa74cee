# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Assertion Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.pertinent_documents_sequence_item import (
    PertinentDocumentsSequenceItem,
    PertinentDocumentsSequenceItems,
)
from dcmgen.items.related_assertion_sequence_item import RelatedAssertionSequenceItem, RelatedAssertionSequenceItems
from dcmgen.model.fields import DT, DT_, SQ, UI, UT_, DT_Value, DTValue, Items, UIValue, UT_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class AssertionMacro(Macro):
    """Assertion Macro (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    def __init__(
        self,
        /,
        *,
        AssertionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssertionUID: UIValue = ...,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        AssertionDateTime: DTValue = ...,
        PertinentDocumentsSequence: Items[PertinentDocumentsSequenceItem] = ...,
        AssertionExpirationDateTime: DT_Value = ...,
        AssertionComments: UT_Value = ...,
        RelatedAssertionSequence: Items[RelatedAssertionSequenceItem] = ...,
    ) -> None: ...
    AssertionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Assertion Code Sequence (0044,0101), SQ, VM 1, Type 1.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    AssertionUID: UI
    """Assertion UID (0044,0102), UI, VM 1, Type 1.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    AsserterIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Asserter Identification Sequence (0044,0103), SQ, VM 1, Type 1.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    AssertionDateTime: DT
    """Assertion DateTime (0044,0104), DT, VM 1, Type 1.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    AssertionExpirationDateTime: DT_
    """Assertion Expiration DateTime (0044,0105), DT, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    AssertionComments: UT_
    """Assertion Comments (0044,0106), UT, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    PertinentDocumentsSequence: SQ[PertinentDocumentsSequenceItems, PertinentDocumentsSequenceItem]
    """Pertinent Documents Sequence (0038,0100), SQ, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    RelatedAssertionSequence: SQ[RelatedAssertionSequenceItems, RelatedAssertionSequenceItem]
    """Related Assertion Sequence (0044,0107), SQ, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

class AssertionMacros(Sequence[AssertionMacro]):
    def add(
        self,
        /,
        *,
        AssertionCodeSequence: Items[CodeSequenceMacro] = ...,
        AssertionUID: UIValue = ...,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        AssertionDateTime: DTValue = ...,
        PertinentDocumentsSequence: Items[PertinentDocumentsSequenceItem] = ...,
        AssertionExpirationDateTime: DT_Value = ...,
        AssertionComments: UT_Value = ...,
        RelatedAssertionSequence: Items[RelatedAssertionSequenceItem] = ...,
    ) -> AssertionMacro: ...
