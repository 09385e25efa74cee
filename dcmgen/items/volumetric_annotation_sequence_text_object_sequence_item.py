# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Text Object Sequence (0070,0008)."""

from __future__ import annotations

from dcmgen.model.fields import CS, ST, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VolumetricAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    UnformattedTextValue: ST = ST(0x0070_0006)
    """Unformatted Text Value (0070,0006), VM 1, Type 1 (PS3.3 C.11.28)."""
    BoundingBoxTopLeftHandCorner: FLn = FLn(0x0070_0010)
    """Bounding Box Top Left Hand Corner (0070,0010), VM 2, Type 3 (PS3.3 C.11.28)."""
    BoundingBoxBottomRightHandCorner: FLn = FLn(0x0070_0011)
    """Bounding Box Bottom Right Hand Corner (0070,0011), VM 2, Type 1C (PS3.3 C.11.28)."""
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]] = CS(0x0070_0012)
    """Bounding Box Text Horizontal Justification (0070,0012), VM 1, Type 1C (PS3.3 C.11.28)."""
