# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of C-Arm Photon-Electron Control Point Sequence (300A,062F)."""

from __future__ import annotations

from dcmgen.items.external_beam_control_point_general_macro import ExternalBeamControlPointGeneralMacro
from dcmgen.items.rt_beam_limiting_device_opening_macro import RTBeamLimitingDeviceOpeningMacro
from dcmgen.items.wedge_positions_macro import WedgePositionsMacro
from dcmgen.model.fields import FD, FD_, FL_, US
from dcmgen.model.iod import Item


class CArmPhotonElectronControlPointSequenceItem(
    ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, WedgePositionsMacro, Item
):
    """Item of C-Arm Photon-Electron Control Point Sequence (300A,062F) (PS3.3 C.36.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex: US = US(0x300A_0605)
    """Referenced Radiation Generation Mode Index (300A,0605), VM 1, Type 1C (PS3.3 C.36.15)."""
    SourceRollAngle: FD = FD(0x300A_067A)
    """Source Roll Angle (300A,067A), VM 1, Type 1C (PS3.3 C.36.15)."""
    RTBeamLimitingDeviceAngle: FD = FD(0x300A_0679)
    """RT Beam Limiting Device Angle (300A,0679), VM 1, Type 1C (PS3.3 C.36.15)."""
    SourceToPatientSurfaceDistance: FD_ = FD_(0x300A_0634)
    """Source to Patient Surface Distance (300A,0634), VM 1, Type 2C (PS3.3 C.36.15)."""
    SourceToExternalContourDistance: FL_ = FL_(0x300A_0132)
    """Source to External Contour Distance (300A,0132), VM 1, Type 2C (PS3.3 C.36.15)."""
