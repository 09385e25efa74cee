# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of X-Ray Acquisition Dose Sequence (0018,9542)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS, DS_, FD, IS_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayAcquisitionDoseSequenceItem(Item):
    """Item of X-Ray Acquisition Dose Sequence (0018,9542) (PS3.3 C.8.31.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """

    __slots__ = ()

    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1 (PS3.3 C.8.31.5)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.8.31.5)."""
    RelativeXRayExposure: IS_ = IS_(0x0018_1405)
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 3 (PS3.3 C.8.31.5)."""
    HalfValueLayer: DS_ = DS_(0x0040_0314)
    """Half Value Layer (0040,0314), VM 1, Type 3 (PS3.3 C.8.31.5)."""
    OrganDose: DS = DS(0x0040_0316)
    """Organ Dose (0040,0316), VM 1, Type 1 (PS3.3 C.8.31.5)."""
    EntranceDoseInmGy: DS = DS(0x0040_8302)
    """Entrance Dose in mGy (0040,8302), VM 1, Type 1 (PS3.3 C.8.31.5)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]] = CS_(0x0040_8303)
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.31.5)."""
