# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Structured Display Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.screen_specifications_macro import ScreenSpecificationsMacro, ScreenSpecificationsMacros
from dcmgen.model.fields import (
    DA,
    LO_,
    SH_,
    SQ,
    TM,
    US,
    CSValue,
    DAValue,
    ISValue,
    Items,
    LO_Value,
    PN_Value,
    SH_Value,
    TMValue,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Module

class StructuredDisplayModule(ContentIdentificationMacro, Module):
    """Structured Display Module (PS3.3 C.11.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        NumberOfScreens: USValue = ...,
        NominalScreenDefinitionSequence: Items[ScreenSpecificationsMacro] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        HangingProtocolName: SH_Value = ...,
        HangingProtocolCreator: LO_Value = ...,
        StructuredDisplayBackgroundCIELabValue: USnValue = ...,
        EmptyImageBoxCIELabValue: USnValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    PresentationCreationDate: DA
    """Presentation Creation Date (0070,0082), DA, VM 1, Type 1.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    PresentationCreationTime: TM
    """Presentation Creation Time (0070,0083), TM, VM 1, Type 1.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    NumberOfScreens: US
    """Number of Screens (0072,0100), US, VM 1, Type 1.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    NominalScreenDefinitionSequence: SQ[ScreenSpecificationsMacros, ScreenSpecificationsMacro]
    """Nominal Screen Definition Sequence (0072,0102), SQ, VM 1, Type 1.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    StructuredDisplayBackgroundCIELabValue: USn
    """Structured Display Background CIELab Value (0072,0420), US, VM 3, Type 3.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    EmptyImageBoxCIELabValue: USn
    """Empty Image Box CIELab Value (0072,0421), US, VM 3, Type 3.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    HangingProtocolName: SH_
    """Hanging Protocol Name (0072,0002), SH, VM 1, Type 3.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
    HangingProtocolCreator: LO_
    """Hanging Protocol Creator (0072,0008), LO, VM 1, Type 3.

    PS3.3 C.11.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """
