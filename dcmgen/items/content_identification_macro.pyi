# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Identification Macro."""

from dcmgen.items.alternate_content_description_sequence_item import (
    AlternateContentDescriptionSequenceItem,
    AlternateContentDescriptionSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import CS, IS, LO_, SQ, CSValue, ISValue, Items, LO_Value, PN_Value

class ContentIdentificationMacro(ContentCreatorMacro):
    """Content Identification Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    ContentLabel: CS
    """Content Label (0070,0080), CS, VM 1, Type 1.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 2.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 3.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    AlternateContentDescriptionSequence: SQ[
        AlternateContentDescriptionSequenceItems, AlternateContentDescriptionSequenceItem
    ]
    """Alternate Content Description Sequence (0070,0087), SQ, VM 1, Type 3.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
