# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Render Display Module."""

from typing import Literal

from dcmgen.items.presentation_state_compositor_component_sequence_item import (
    PresentationStateCompositorComponentSequenceItem,
    PresentationStateCompositorComponentSequenceItems,
)
from dcmgen.items.volume_stream_sequence_item import VolumeStreamSequenceItem, VolumeStreamSequenceItems
from dcmgen.model.fields import CS, CST, OB, SQ, AnyText, Items, OBValue
from dcmgen.model.iod import Module

class RenderDisplayModule(Module):
    """Render Display Module (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    def __init__(
        self,
        /,
        *,
        PixelPresentation: Literal["TRUE_COLOR"] = ...,
        VolumeStreamSequence: Items[VolumeStreamSequenceItem] = ...,
        ICCProfile: OBValue = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"] | AnyText = ...,
        PresentationStateCompositorComponentSequence: Items[PresentationStateCompositorComponentSequenceItem] = ...,
    ) -> None: ...
    PixelPresentation: CS[Literal["TRUE_COLOR"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: TRUE_COLOR.

    PS3.3 C.11.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """
    VolumeStreamSequence: SQ[VolumeStreamSequenceItems, VolumeStreamSequenceItem]
    """Volume Stream Sequence (0070,1A08), SQ, VM 1, Type 1.

    PS3.3 C.11.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """
    PresentationStateCompositorComponentSequence: SQ[
        PresentationStateCompositorComponentSequenceItems, PresentationStateCompositorComponentSequenceItem
    ]
    """Presentation State Compositor Component Sequence (0070,1805), SQ, VM 1, Type 2.

    PS3.3 C.11.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1C.

    Required if Pixel Presentation is TRUE_COLOR. Not allowed otherwise.

    PS3.3 C.11.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """
    ColorSpace: CST[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 1C.

    Required if Pixel Presentation is TRUE_COLOR and a condition that cannot be checked (semantics) applies. Not
    allowed otherwise.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.11.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """
