# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Acquisition Type Sequence (0018,9301)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD
from dcmgen.model.iod import Item


class CTAcquisitionTypeSequenceItem(Item):
    """Item of CT Acquisition Type Sequence (0018,9301) (PS3.3 C.8.15.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """

    __slots__ = ()

    AcquisitionType = CST(0x0018_9302)
    TubeAngle = FD(0x0018_9303)
    ConstantVolumeFlag = CS(0x0018_9333)
    FluoroscopyFlag = CS(0x0018_9334)
