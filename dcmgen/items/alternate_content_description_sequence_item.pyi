# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Alternate Content Description Sequence (0070,0087)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, SQ, Items, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AlternateContentDescriptionSequenceItem(Item):
    """Item of Alternate Content Description Sequence (0070,0087) (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    def __init__(
        self,
        /,
        *,
        LanguageCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentDescription: LOValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ContentDescription: LO
    """Content Description (0070,0081), LO, VM 1, Type 1.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    LanguageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Language Code Sequence (0008,0006), SQ, VM 1, Type 1.

    Codes: CID 5000 CID 5000 (Defined, inferred).

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 3.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

class AlternateContentDescriptionSequenceItems(Sequence[AlternateContentDescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        LanguageCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentDescription: LOValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> AlternateContentDescriptionSequenceItem: ...
