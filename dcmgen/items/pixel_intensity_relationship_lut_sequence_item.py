# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pixel Intensity Relationship LUT Sequence (0028,9422)."""

from __future__ import annotations

from dcmgen.model.fields import CST, USorOWn, USorSSn
from dcmgen.model.iod import Item


class PixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.7.6.16.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

    __slots__ = ()

    LUTDescriptor = USorSSn(0x0028_3002)
    LUTData = USorOWn(0x0028_3006)
    LUTFunction = CST(0x0028_9474)
