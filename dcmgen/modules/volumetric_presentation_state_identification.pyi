# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Volumetric Presentation State Identification Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import (
    DA,
    SQ,
    TM,
    UI,
    UI_,
    US,
    CSValue,
    DAValue,
    ISValue,
    Items,
    LO_Value,
    PN_Value,
    TMValue,
    UI_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class VolumetricPresentationStateIdentificationModule(ContentIdentificationMacro, Module):
    """Volumetric Presentation State Identification Module (PS3.3 C.11.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        PresentationSequenceCollectionUID: UIValue = ...,
        PresentationSequencePositionIndex: USValue = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        PresentationDisplayCollectionUID: UI_Value = ...,
        RenderedImageReferenceSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    PresentationCreationDate: DA
    """Presentation Creation Date (0070,0082), DA, VM 1, Type 1.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
    PresentationCreationTime: TM
    """Presentation Creation Time (0070,0083), TM, VM 1, Type 1.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
    RenderedImageReferenceSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Rendered Image Reference Sequence (0070,1104), SQ, VM 1, Type 3.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
    PresentationDisplayCollectionUID: UI_
    """Presentation Display Collection UID (0070,1101), UI, VM 1, Type 3.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
    PresentationSequenceCollectionUID: UI
    """Presentation Sequence Collection UID (0070,1102), UI, VM 1, Type 1C.

    Required if Presentation Animation Style is PRESENTATION_SEQ. May be present otherwise.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
    PresentationSequencePositionIndex: US
    """Presentation Sequence Position Index (0070,1103), US, VM 1, Type 1C.

    Required if Presentation Sequence Collection UID is present. Not allowed otherwise.

    PS3.3 C.11.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """
