# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MPR Volumetric Presentation State Display Module."""

from typing import Literal

from dcmgen.items.presentation_state_classification_component_sequence_item import (
    PresentationStateClassificationComponentSequenceItem,
    PresentationStateClassificationComponentSequenceItems,
)
from dcmgen.items.presentation_state_compositor_component_sequence_item import (
    PresentationStateCompositorComponentSequenceItem,
    PresentationStateCompositorComponentSequenceItems,
)
from dcmgen.model.fields import CS, CST, OB, SQ, AnyText, Items, OBValue
from dcmgen.model.iod import Module

class MPRVolumetricPresentationStateDisplayModule(Module):
    """MPR Volumetric Presentation State Display Module (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    def __init__(
        self,
        /,
        *,
        PixelPresentation: Literal["MONOCHROME", "TRUE_COLOR"] = ...,
        ICCProfile: OBValue = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"] | AnyText = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        PresentationStateClassificationComponentSequence: Items[
            PresentationStateClassificationComponentSequenceItem
        ] = ...,
        PresentationStateCompositorComponentSequence: Items[PresentationStateCompositorComponentSequenceItem] = ...,
    ) -> None: ...
    PixelPresentation: CS[Literal["MONOCHROME", "TRUE_COLOR"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME, TRUE_COLOR.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    PresentationStateClassificationComponentSequence: SQ[
        PresentationStateClassificationComponentSequenceItems, PresentationStateClassificationComponentSequenceItem
    ]
    """Presentation State Classification Component Sequence (0070,1801), SQ, VM 1, Type 2C.

    Required if Pixel Presentation is TRUE_COLOR. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    PresentationStateCompositorComponentSequence: SQ[
        PresentationStateCompositorComponentSequenceItems, PresentationStateCompositorComponentSequenceItem
    ]
    """Presentation State Compositor Component Sequence (0070,1805), SQ, VM 1, Type 2C.

    Required if Pixel Presentation is TRUE_COLOR. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Pixel Presentation is MONOCHROME. Not allowed otherwise.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1C.

    Required if Pixel Presentation is TRUE_COLOR. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    ColorSpace: CST[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 1C.

    Required if Pixel Presentation is TRUE_COLOR and a condition that cannot be checked (semantics) applies. Not
    allowed otherwise.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
