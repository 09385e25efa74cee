# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Displayed Area Selection Sequence (0070,005A)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, DSn, ISn, SLn
from dcmgen.model.iod import Item


class DisplayedAreaSelectionSequenceItem(Item):
    """Item of Displayed Area Selection Sequence (0070,005A) (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    PixelOriginInterpretation = CS(0x0048_0301)
    DisplayedAreaTopLeftHandCorner = SLn(0x0070_0052)
    DisplayedAreaBottomRightHandCorner = SLn(0x0070_0053)
    PresentationSizeMode = CS(0x0070_0100)
    PresentationPixelSpacing = DSn(0x0070_0101)
    PresentationPixelAspectRatio = ISn(0x0070_0102)
    PresentationPixelMagnificationRatio = FL(0x0070_0103)
