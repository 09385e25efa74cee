# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Color Palette Definition Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import CSValue, ISValue, Items, LO_Value, PN_Value
from dcmgen.model.iod import Module

class ColorPaletteDefinitionModule(ContentIdentificationMacro, Module):
    """Color Palette Definition Module (PS3.3 C.28.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.28.html#sect_C.28.1
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
