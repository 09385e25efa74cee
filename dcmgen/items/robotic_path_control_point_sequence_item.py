# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Robotic Path Control Point Sequence (3010,0097)."""

from __future__ import annotations

from dcmgen.items.external_beam_control_point_general_macro import ExternalBeamControlPointGeneralMacro
from dcmgen.items.rt_beam_limiting_device_opening_macro import RTBeamLimitingDeviceOpeningMacro
from dcmgen.model.fields import FD, UL, US, FDn
from dcmgen.model.iod import Item


class RoboticPathControlPointSequenceItem(ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, Item):
    """Item of Robotic Path Control Point Sequence (3010,0097) (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex: US = US(0x300A_0605)
    """Referenced Radiation Generation Mode Index (300A,0605), VM 1, Type 1C (PS3.3 C.36.19)."""
    RoboticNodeIdentifier: UL = UL(0x3010_0092)
    """Robotic Node Identifier (3010,0092), VM 1, Type 1C (PS3.3 C.36.19)."""
    RTTreatmentSourceCoordinates: FDn = FDn(0x3010_0093)
    """RT Treatment Source Coordinates (3010,0093), VM 3, Type 1C (PS3.3 C.36.19)."""
    RadiationSourceCoordinateSystemYawAngle: FD = FD(0x3010_0094)
    """Radiation Source Coordinate SystemYaw Angle (3010,0094), VM 1, Type 1C (PS3.3 C.36.19)."""
    RadiationSourceCoordinateSystemRollAngle: FD = FD(0x3010_0095)
    """Radiation Source Coordinate SystemRoll Angle (3010,0095), VM 1, Type 1C (PS3.3 C.36.19)."""
    RadiationSourceCoordinateSystemPitchAngle: FD = FD(0x3010_0096)
    """Radiation Source Coordinate System Pitch Angle (3010,0096), VM 1, Type 1C (PS3.3 C.36.19)."""
