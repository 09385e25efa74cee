# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Related Information Entities Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.related_information_entities_referenced_study_sequence_item import (
        RelatedInformationEntitiesReferencedStudySequenceItem,
    )


class RelatedInformationEntitiesMacro(Macro):
    """Related Information Entities Macro (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 1 (PS3.3 10.37)."""
    ReferencedStudySequence: SQ[RelatedInformationEntitiesReferencedStudySequenceItem] = SQ(
        0x0008_1110, "RelatedInformationEntitiesReferencedStudySequenceItem"
    )
    """Referenced Study Sequence (0008,1110), VM 1, Type 1 (PS3.3 10.37)."""
