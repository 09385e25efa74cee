# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Spatial Registration Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.registration_sequence_item import RegistrationSequenceItem, RegistrationSequenceItems
from dcmgen.model.fields import DA, SQ, TM, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue
from dcmgen.model.iod import Module

class SpatialRegistrationModule(ContentIdentificationMacro, Module):
    """Spatial Registration Module (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        RegistrationSequence: Items[RegistrationSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    RegistrationSequence: SQ[RegistrationSequenceItems, RegistrationSequenceItem]
    """Registration Sequence (0070,0308), SQ, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
