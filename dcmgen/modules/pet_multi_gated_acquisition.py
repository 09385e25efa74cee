# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Multi-Gated Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS_, LO_, LOT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PETMultiGatedAcquisitionModule(Module):
    """PET Multi-Gated Acquisition Module (PS3.3 C.8.9.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """

    __slots__ = ()

    BeatRejectionFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_1080)
    """Beat Rejection Flag (0018,1080), VM 1, Type 2 (PS3.3 C.8.9.3)."""
    TriggerSourceOrType: LOT_[Literal["EKG"]] = LOT_(0x0018_1061)
    """Trigger Source or Type (0018,1061), VM 1, Type 3 (PS3.3 C.8.9.3)."""
    PVCRejection: LO_ = LO_(0x0018_1085)
    """PVC Rejection (0018,1085), VM 1, Type 3 (PS3.3 C.8.9.3)."""
    SkipBeats: IS_ = IS_(0x0018_1086)
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.8.9.3)."""
    HeartRate: IS_ = IS_(0x0018_1088)
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.8.9.3)."""
    CardiacFramingType: LOT_[Literal["FORW", "BACK", "PCNT"]] = LOT_(0x0018_1064)
    """Cardiac Framing Type (0018,1064), VM 1, Type 3 (PS3.3 C.8.9.3)."""
