# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Anatomy Sequence (0020,9071)."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item
from dcmgen.model.parts import GeneralAnatomyMandatoryMacro


class FrameAnatomySequenceItem(GeneralAnatomyMandatoryMacro, Item):
    """Item of Frame Anatomy Sequence (0020,9071) (PS3.3 C.7.6.16.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.8
    """

    __slots__ = ()

    FrameLaterality = CS(0x0020_9072)
