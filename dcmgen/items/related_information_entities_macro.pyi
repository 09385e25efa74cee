# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Related Information Entities Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.related_information_entities_referenced_study_sequence_item import (
    RelatedInformationEntitiesReferencedStudySequenceItem,
    RelatedInformationEntitiesReferencedStudySequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RelatedInformationEntitiesMacro(Macro):
    """Related Information Entities Macro (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedStudySequence: Items[RelatedInformationEntitiesReferencedStudySequenceItem] = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 1.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    ReferencedStudySequence: SQ[
        RelatedInformationEntitiesReferencedStudySequenceItems, RelatedInformationEntitiesReferencedStudySequenceItem
    ]
    """Referenced Study Sequence (0008,1110), SQ, VM 1, Type 1.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

class RelatedInformationEntitiesMacros(Sequence[RelatedInformationEntitiesMacro]):
    def add(
        self,
        /,
        *,
        ReferencedStudySequence: Items[RelatedInformationEntitiesReferencedStudySequenceItem] = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RelatedInformationEntitiesMacro: ...
