# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FDn
from dcmgen.model.iod import Item


class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.31.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """

    __slots__ = ()

    XRaySourceIsocenterPrimaryAngle = FD(0x0018_9543)
    XRaySourceIsocenterSecondaryAngle = FD(0x0018_9544)
    BreastSupportIsocenterPrimaryAngle = FD(0x0018_9545)
    BreastSupportIsocenterSecondaryAngle = FD(0x0018_9546)
    BreastSupportXPositionToIsocenter = FD(0x0018_9547)
    BreastSupportYPositionToIsocenter = FD(0x0018_9548)
    BreastSupportZPositionToIsocenter = FD(0x0018_9549)
    DetectorIsocenterPrimaryAngle = FD(0x0018_9550)
    DetectorIsocenterSecondaryAngle = FD(0x0018_9551)
    DetectorXPositionToIsocenter = FD(0x0018_9552)
    DetectorYPositionToIsocenter = FD(0x0018_9553)
    DetectorZPositionToIsocenter = FD(0x0018_9554)
    DetectorActiveAreaTLHCPosition = FDn(0x0018_9557)
    DetectorActiveAreaOrientation = FDn(0x0018_9558)
