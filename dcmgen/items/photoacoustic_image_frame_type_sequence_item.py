# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Photoacoustic Image Frame Type Sequence (0018,9835)."""

from __future__ import annotations

from dcmgen.model.fields import CSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CommonCTMRAndPhotoacousticImageDescriptionMacro


class PhotoacousticImageFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of Photoacoustic Image Frame Type Sequence (0018,9835) (PS3.3 C.8.34.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """

    __slots__ = ()

    FrameType = CSn(0x0008_9007)
