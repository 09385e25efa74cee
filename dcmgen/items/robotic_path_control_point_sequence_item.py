# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Robotic Path Control Point Sequence (3010,0097)."""

from __future__ import annotations

from dcmgen.model.fields import FD, UL, US, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro


class RoboticPathControlPointSequenceItem(ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, Item):
    """Item of Robotic Path Control Point Sequence (3010,0097) (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex = US(0x300A_0605)
    RoboticNodeIdentifier = UL(0x3010_0092)
    RTTreatmentSourceCoordinates = FDn(0x3010_0093)
    RadiationSourceCoordinateSystemYawAngle = FD(0x3010_0094)
    RadiationSourceCoordinateSystemRollAngle = FD(0x3010_0095)
    RadiationSourceCoordinateSystemPitchAngle = FD(0x3010_0096)
