# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Text Object Sequence (0070,0008)."""

from __future__ import annotations

from dcmgen.model.fields import CS, ST, FLn
from dcmgen.model.iod import Item


class VolumetricAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    UnformattedTextValue = ST(0x0070_0006)
    BoundingBoxTopLeftHandCorner = FLn(0x0070_0010)
    BoundingBoxBottomRightHandCorner = FLn(0x0070_0011)
    BoundingBoxTextHorizontalJustification = CS(0x0070_0012)
