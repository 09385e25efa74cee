# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Displayed Area Selection Sequence (0070,005A)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, DSn, ISn, SLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class DisplayedAreaSelectionSequenceItem(Item):
    """Item of Displayed Area Selection Sequence (0070,005A) (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.10.4)."""
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]] = CS(0x0048_0301)
    """Pixel Origin Interpretation (0048,0301), VM 1, Type 1C (PS3.3 C.10.4)."""
    DisplayedAreaTopLeftHandCorner: SLn = SLn(0x0070_0052)
    """Displayed Area Top Left Hand Corner (0070,0052), VM 2, Type 1 (PS3.3 C.10.4)."""
    DisplayedAreaBottomRightHandCorner: SLn = SLn(0x0070_0053)
    """Displayed Area Bottom Right Hand Corner (0070,0053), VM 2, Type 1 (PS3.3 C.10.4)."""
    PresentationSizeMode: CS[Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"]] = CS(0x0070_0100)
    """Presentation Size Mode (0070,0100), VM 1, Type 1 (PS3.3 C.10.4)."""
    PresentationPixelSpacing: DSn = DSn(0x0070_0101)
    """Presentation Pixel Spacing (0070,0101), VM 2, Type 1C (PS3.3 C.10.4)."""
    PresentationPixelAspectRatio: ISn = ISn(0x0070_0102)
    """Presentation Pixel Aspect Ratio (0070,0102), VM 2, Type 1C (PS3.3 C.10.4)."""
    PresentationPixelMagnificationRatio: FL = FL(0x0070_0103)
    """Presentation Pixel Magnification Ratio (0070,0103), VM 1, Type 1C (PS3.3 C.10.4)."""
