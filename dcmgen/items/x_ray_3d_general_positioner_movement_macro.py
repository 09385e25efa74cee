# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray 3D General Positioner Movement Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL, SS_
from dcmgen.model.iod import Macro


class XRay3DGeneralPositionerMovementMacro(Macro):
    """X-Ray 3D General Positioner Movement Macro (PS3.3 C.8.21.3.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """

    __slots__ = ()

    PrimaryPositionerScanArc: FL = FL(0x0018_9508)
    """Primary Positioner Scan Arc (0018,9508), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    PrimaryPositionerScanStartAngle: FL = FL(0x0018_9510)
    """Primary Positioner Scan Start Angle (0018,9510), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    PrimaryPositionerIncrement: FL = FL(0x0018_9514)
    """Primary Positioner Increment (0018,9514), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    PrimaryPositionerIncrementSign: SS_ = SS_(0x0018_9518)
    """Primary Positioner Increment Sign (0018,9518), VM 1, Type 3 (PS3.3 C.8.21.3.1.3)."""
    SecondaryPositionerScanArc: FL = FL(0x0018_9509)
    """Secondary Positioner Scan Arc (0018,9509), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    SecondaryPositionerScanStartAngle: FL = FL(0x0018_9511)
    """Secondary Positioner Scan Start Angle (0018,9511), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    SecondaryPositionerIncrement: FL = FL(0x0018_9515)
    """Secondary Positioner Increment (0018,9515), VM 1, Type 1C (PS3.3 C.8.21.3.1.3)."""
    SecondaryPositionerIncrementSign: SS_ = SS_(0x0018_9519)
    """Secondary Positioner Increment Sign (0018,9519), VM 1, Type 3 (PS3.3 C.8.21.3.1.3)."""
