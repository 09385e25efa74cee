# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FDn
from dcmgen.model.iod import Item


class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.31.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """

    __slots__ = ()

    XRaySourceIsocenterPrimaryAngle: FD = FD(0x0018_9543)
    """X-Ray Source Isocenter Primary Angle (0018,9543), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    XRaySourceIsocenterSecondaryAngle: FD = FD(0x0018_9544)
    """X-Ray Source Isocenter Secondary Angle (0018,9544), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    BreastSupportIsocenterPrimaryAngle: FD = FD(0x0018_9545)
    """Breast Support Isocenter Primary Angle (0018,9545), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    BreastSupportIsocenterSecondaryAngle: FD = FD(0x0018_9546)
    """Breast Support Isocenter Secondary Angle (0018,9546), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    BreastSupportXPositionToIsocenter: FD = FD(0x0018_9547)
    """Breast Support X Position to Isocenter (0018,9547), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    BreastSupportYPositionToIsocenter: FD = FD(0x0018_9548)
    """Breast Support Y Position to Isocenter (0018,9548), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    BreastSupportZPositionToIsocenter: FD = FD(0x0018_9549)
    """Breast Support Z Position to Isocenter (0018,9549), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    DetectorIsocenterPrimaryAngle: FD = FD(0x0018_9550)
    """Detector Isocenter Primary Angle (0018,9550), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    DetectorIsocenterSecondaryAngle: FD = FD(0x0018_9551)
    """Detector Isocenter Secondary Angle (0018,9551), VM 1, Type 1 (PS3.3 C.8.31.6)."""
    DetectorXPositionToIsocenter: FD = FD(0x0018_9552)
    """Detector X Position to Isocenter (0018,9552), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    DetectorYPositionToIsocenter: FD = FD(0x0018_9553)
    """Detector Y Position to Isocenter (0018,9553), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    DetectorZPositionToIsocenter: FD = FD(0x0018_9554)
    """Detector Z Position to Isocenter (0018,9554), VM 1, Type 1C (PS3.3 C.8.31.6)."""
    DetectorActiveAreaTLHCPosition: FDn = FDn(0x0018_9557)
    """Detector Active Area TLHC Position (0018,9557), VM 3, Type 1C (PS3.3 C.8.31.6)."""
    DetectorActiveAreaOrientation: FDn = FDn(0x0018_9558)
    """Detector Active Area Orientation (0018,9558), VM 6, Type 1C (PS3.3 C.8.31.6)."""
