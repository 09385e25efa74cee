# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Identification Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import DA, TM, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue
from dcmgen.model.iod import Module

class PresentationStateIdentificationModule(ContentIdentificationMacro, Module):
    """Presentation State Identification Module (PS3.3 C.11.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.10.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    PresentationCreationDate: DA
    """Presentation Creation Date (0070,0082), DA, VM 1, Type 1.

    PS3.3 C.11.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.10.html
    """
    PresentationCreationTime: TM
    """Presentation Creation Time (0070,0083), TM, VM 1, Type 1.

    PS3.3 C.11.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.10.html
    """
