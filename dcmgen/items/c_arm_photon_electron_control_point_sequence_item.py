# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of C-Arm Photon-Electron Control Point Sequence (300A,062F)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, FL_, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    ExternalBeamControlPointGeneralMacro,
    RTBeamLimitingDeviceOpeningMacro,
    WedgePositionsMacro,
)


class CArmPhotonElectronControlPointSequenceItem(
    ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, WedgePositionsMacro, Item
):
    """Item of C-Arm Photon-Electron Control Point Sequence (300A,062F) (PS3.3 C.36.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex = US(0x300A_0605)
    SourceRollAngle = FD(0x300A_067A)
    RTBeamLimitingDeviceAngle = FD(0x300A_0679)
    SourceToPatientSurfaceDistance = FD_(0x300A_0634)
    SourceToExternalContourDistance = FL_(0x300A_0132)
