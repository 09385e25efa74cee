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
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]]
    """Pixel Origin Interpretation (0048,0301), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: FRAME, VOLUME.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    DisplayedAreaTopLeftHandCorner: SLn
    """Displayed Area Top Left Hand Corner (0070,0052), SL, VM 2, Type 1.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    DisplayedAreaBottomRightHandCorner: SLn
    """Displayed Area Bottom Right Hand Corner (0070,0053), SL, VM 2, Type 1.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    PresentationSizeMode: CS[Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"]]
    """Presentation Size Mode (0070,0100), CS, VM 1, Type 1.

    Enumerated Values: SCALE TO FIT, TRUE SIZE, MAGNIFY.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    PresentationPixelSpacing: DSn
    """Presentation Pixel Spacing (0070,0101), DS, VM 2, Type 1C.

    Required if Presentation Size Mode is TRUE SIZE. Otherwise allowed only if Presentation Size Mode is SCALE TO
    FIT or MAGNIFY.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    PresentationPixelAspectRatio: ISn
    """Presentation Pixel Aspect Ratio (0070,0102), IS, VM 2, Type 1C.

    Required if Presentation Pixel Spacing is absent. Not allowed otherwise.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
    PresentationPixelMagnificationRatio: FL
    """Presentation Pixel Magnification Ratio (0070,0103), FL, VM 1, Type 1C.

    Required if Presentation Size Mode is MAGNIFY. Not allowed otherwise.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

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
