# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D General Positioner Movement Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL, SS_
from dcmgen.model.iod import Macro


class XRay3DGeneralPositionerMovementMacro(Macro):
    """X-Ray 3D General Positioner Movement Macro (PS3.3 C.8.21.3.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """

    __slots__ = ()

    PrimaryPositionerScanArc = FL(0x0018_9508)
    PrimaryPositionerScanStartAngle = FL(0x0018_9510)
    PrimaryPositionerIncrement = FL(0x0018_9514)
    PrimaryPositionerIncrementSign = SS_(0x0018_9518)
    SecondaryPositionerScanArc = FL(0x0018_9509)
    SecondaryPositionerScanStartAngle = FL(0x0018_9511)
    SecondaryPositionerIncrement = FL(0x0018_9515)
    SecondaryPositionerIncrementSign = SS_(0x0018_9519)
