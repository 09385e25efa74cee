# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Component Input Sequence (0070,1803)."""

from __future__ import annotations

from dcmgen.model.fields import US, US_
from dcmgen.model.iod import Item


class ComponentInputSequenceItem(Item):
    """Item of Component Input Sequence (0070,1803) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    __slots__ = ()

    VolumetricPresentationInputIndex = US(0x0070_1804)
    BitsMappedToColorLookupTable = US_(0x0028_1403)
