# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""PET Multi-Gated Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS_, LO_, LOT_
from dcmgen.model.iod import Module


class PETMultiGatedAcquisitionModule(Module):
    """PET Multi-Gated Acquisition Module (PS3.3 C.8.9.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """

    __slots__ = ()

    BeatRejectionFlag = CS_(0x0018_1080)
    TriggerSourceOrType = LOT_(0x0018_1061)
    PVCRejection = LO_(0x0018_1085)
    SkipBeats = IS_(0x0018_1086)
    HeartRate = IS_(0x0018_1088)
    CardiacFramingType = LOT_(0x0018_1064)
