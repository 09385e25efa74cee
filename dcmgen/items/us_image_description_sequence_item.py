# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of US Image Description Sequence (0018,9806)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, CSn
from dcmgen.model.iod import Item


class USImageDescriptionSequenceItem(Item):
    """Item of US Image Description Sequence (0018,9806) (PS3.3 C.8.24.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """

    __slots__ = ()

    FrameType = CSn(0x0008_9007)
    VolumetricProperties = CS(0x0008_9206)
    VolumeBasedCalculationTechnique = CST(0x0008_9207)
