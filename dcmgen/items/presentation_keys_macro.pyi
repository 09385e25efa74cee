# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation Keys."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.presentation_keys_blending_sequence_item import (
    PresentationKeysBlendingSequenceItem,
    PresentationKeysBlendingSequenceItems,
)
from dcmgen.items.presentation_keys_referenced_series_sequence_item import (
    PresentationKeysReferencedSeriesSequenceItem,
    PresentationKeysReferencedSeriesSequenceItems,
)
from dcmgen.model.fields import DA, SQ, TM, CSn, CSnValue, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue

class PresentationKeysMacro(ContentIdentificationMacro):
    """Presentation Keys (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        ReferencedSeriesSequence: Items[PresentationKeysReferencedSeriesSequenceItem] = ...,
        BlendingSequence: Items[PresentationKeysBlendingSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    PresentationCreationDate: DA
    """Presentation Creation Date (0070,0082), DA, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    PresentationCreationTime: TM
    """Presentation Creation Time (0070,0083), TM, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    ReferencedSeriesSequence: SQ[
        PresentationKeysReferencedSeriesSequenceItems, PresentationKeysReferencedSeriesSequenceItem
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    BlendingSequence: SQ[PresentationKeysBlendingSequenceItems, PresentationKeysBlendingSequenceItem]
    """Blending Sequence (0070,0402), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
