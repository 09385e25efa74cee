# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Multi-Gated Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS_, LO_, SQ
from dcmgen.model.iod import Module


class NMMultiGatedAcquisitionModule(Module):
    """NM Multi-Gated Acquisition Module (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    BeatRejectionFlag = CS_(0x0018_1080)
    PVCRejection = LO_(0x0018_1085)
    SkipBeats = IS_(0x0018_1086)
    HeartRate = IS_(0x0018_1088)
    GatedInformationSequence = SQ(0x0054_0062, "GatedInformationSequenceItem")
