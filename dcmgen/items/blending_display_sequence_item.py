# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Blending Display Sequence (0070,1B04)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, US
from dcmgen.model.iod import Item


class BlendingDisplaySequenceItem(Item):
    """Item of Blending Display Sequence (0070,1B04) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    BlendingDisplayInputSequence = SQ(0x0070_1B03, "BlendingDisplayInputSequenceItem")
    RelativeOpacity = FL(0x0070_0403)
    BlendingMode = CS(0x0070_1B06)
    BlendingInputNumber = US(0x0070_1B02)


class BlendingDisplayInputSequenceItem(Item):
    """Item of Blending Display Input Sequence (0070,1B03) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    BlendingInputNumber = US(0x0070_1B02)
