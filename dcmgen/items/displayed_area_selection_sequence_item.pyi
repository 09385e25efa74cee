# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Displayed Area Selection Sequence (0070,005A)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import CS, FL, SQ, DSn, DSnValue, FLValue, ISn, ISnValue, Items, SLn, SLnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DisplayedAreaSelectionSequenceItem(Item):
    """Item of Displayed Area Selection Sequence (0070,005A) (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    def __init__(
        self,
        /,
        *,
        DisplayedAreaTopLeftHandCorner: SLnValue = ...,
        DisplayedAreaBottomRightHandCorner: SLnValue = ...,
        PresentationSizeMode: Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        PresentationPixelSpacing: DSnValue = ...,
        PresentationPixelAspectRatio: ISnValue = ...,
        PresentationPixelMagnificationRatio: FLValue = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.10.4)."""
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]]
    """Pixel Origin Interpretation (0048,0301), VM 1, Type 1C (PS3.3 C.10.4)."""
    DisplayedAreaTopLeftHandCorner: SLn
    """Displayed Area Top Left Hand Corner (0070,0052), VM 2, Type 1 (PS3.3 C.10.4)."""
    DisplayedAreaBottomRightHandCorner: SLn
    """Displayed Area Bottom Right Hand Corner (0070,0053), VM 2, Type 1 (PS3.3 C.10.4)."""
    PresentationSizeMode: CS[Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"]]
    """Presentation Size Mode (0070,0100), VM 1, Type 1 (PS3.3 C.10.4)."""
    PresentationPixelSpacing: DSn
    """Presentation Pixel Spacing (0070,0101), VM 2, Type 1C (PS3.3 C.10.4)."""
    PresentationPixelAspectRatio: ISn
    """Presentation Pixel Aspect Ratio (0070,0102), VM 2, Type 1C (PS3.3 C.10.4)."""
    PresentationPixelMagnificationRatio: FL
    """Presentation Pixel Magnification Ratio (0070,0103), VM 1, Type 1C (PS3.3 C.10.4)."""

class DisplayedAreaSelectionSequenceItems(Sequence[DisplayedAreaSelectionSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplayedAreaTopLeftHandCorner: SLnValue = ...,
        DisplayedAreaBottomRightHandCorner: SLnValue = ...,
        PresentationSizeMode: Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        PresentationPixelSpacing: DSnValue = ...,
        PresentationPixelAspectRatio: ISnValue = ...,
        PresentationPixelMagnificationRatio: FLValue = ...,
    ) -> DisplayedAreaSelectionSequenceItem: ...
