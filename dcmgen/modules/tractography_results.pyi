# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Tractography Results Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.track_set_sequence_item import TrackSetSequenceItem, TrackSetSequenceItems
from dcmgen.model.fields import DA, SQ, TM, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue
from dcmgen.model.iod import Module

class TractographyResultsModule(ContentIdentificationMacro, Module):
    """Tractography Results Module (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        TrackSetSequence: Items[TrackSetSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        ReferencedInstanceSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSetSequence: SQ[TrackSetSequenceItems, TrackSetSequenceItem]
    """Track Set Sequence (0066,0101), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    ReferencedInstanceSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
