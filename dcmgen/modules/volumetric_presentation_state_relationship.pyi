# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Volumetric Presentation State Relationship Module."""

from typing import Literal

from dcmgen.items.volumetric_presentation_input_set_sequence_item import (
    VolumetricPresentationInputSetSequenceItem,
    VolumetricPresentationInputSetSequenceItems,
)
from dcmgen.items.volumetric_presentation_state_input_sequence_item import (
    VolumetricPresentationStateInputSequenceItem,
    VolumetricPresentationStateInputSequenceItems,
)
from dcmgen.model.fields import CS, SQ, Items, USn, USnValue
from dcmgen.model.iod import Module

class VolumetricPresentationStateRelationshipModule(Module):
    """Volumetric Presentation State Relationship Module (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricPresentationStateInputSequence: Items[VolumetricPresentationStateInputSequenceItem] = ...,
        VolumetricPresentationInputSetSequence: Items[VolumetricPresentationInputSetSequenceItem] = ...,
        GlobalCrop: Literal["YES", "NO"] = ...,
        GlobalCroppingSpecificationIndex: USnValue = ...,
    ) -> None: ...
    VolumetricPresentationInputSetSequence: SQ[
        VolumetricPresentationInputSetSequenceItems, VolumetricPresentationInputSetSequenceItem
    ]
    """Volumetric Presentation Input Set Sequence (0070,120A), SQ, VM 1, Type 1.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    VolumetricPresentationStateInputSequence: SQ[
        VolumetricPresentationStateInputSequenceItems, VolumetricPresentationStateInputSequenceItem
    ]
    """Volumetric Presentation State Input Sequence (0070,1201), SQ, VM 1, Type 1.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    GlobalCrop: CS[Literal["YES", "NO"]]
    """Global Crop (0070,120B), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    GlobalCroppingSpecificationIndex: USn
    """Global Cropping Specification Index (0070,120C), US, VM 1-n, Type 1C.

    Required if Global Crop is YES. Not allowed otherwise.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
