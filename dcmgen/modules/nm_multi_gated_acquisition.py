# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Multi-Gated Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS_, LO_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.gated_information_sequence_item import GatedInformationSequenceItem


class NMMultiGatedAcquisitionModule(Module):
    """NM Multi-Gated Acquisition Module (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    BeatRejectionFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_1080)
    """Beat Rejection Flag (0018,1080), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    PVCRejection: LO_ = LO_(0x0018_1085)
    """PVC Rejection (0018,1085), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    SkipBeats: IS_ = IS_(0x0018_1086)
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    HeartRate: IS_ = IS_(0x0018_1088)
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    GatedInformationSequence: SQ[GatedInformationSequenceItem] = SQ(0x0054_0062, "GatedInformationSequenceItem")
    """Gated Information Sequence (0054,0062), VM 1, Type 2C (PS3.3 C.8.4.13)."""
