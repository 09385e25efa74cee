# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Tolerance Table Sequence (300A,0040)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FL_, IS, SH_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.beam_limiting_device_tolerance_sequence_item import BeamLimitingDeviceToleranceSequenceItem


class ToleranceTableSequenceItem(Item):
    """Item of Tolerance Table Sequence (300A,0040) (PS3.3 C.8.8.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """

    __slots__ = ()

    ToleranceTableNumber: IS = IS(0x300A_0042)
    """Tolerance Table Number (300A,0042), VM 1, Type 1 (PS3.3 C.8.8.11)."""
    ToleranceTableLabel: SH_ = SH_(0x300A_0043)
    """Tolerance Table Label (300A,0043), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    GantryAngleTolerance: DS_ = DS_(0x300A_0044)
    """Gantry Angle Tolerance (300A,0044), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    GantryPitchAngleTolerance: FL_ = FL_(0x300A_014E)
    """Gantry Pitch Angle Tolerance (300A,014E), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    BeamLimitingDeviceAngleTolerance: DS_ = DS_(0x300A_0046)
    """Beam Limiting Device Angle Tolerance (300A,0046), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    BeamLimitingDeviceToleranceSequence: SQ[BeamLimitingDeviceToleranceSequenceItem] = SQ(
        0x300A_0048, "BeamLimitingDeviceToleranceSequenceItem"
    )
    """Beam Limiting Device Tolerance Sequence (300A,0048), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    PatientSupportAngleTolerance: DS_ = DS_(0x300A_004C)
    """Patient Support Angle Tolerance (300A,004C), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopEccentricAngleTolerance: DS_ = DS_(0x300A_004E)
    """Table Top Eccentric Angle Tolerance (300A,004E), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopPitchAngleTolerance: FL_ = FL_(0x300A_004F)
    """Table Top Pitch Angle Tolerance (300A,004F), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopRollAngleTolerance: FL_ = FL_(0x300A_0050)
    """Table Top Roll Angle Tolerance (300A,0050), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopVerticalPositionTolerance: DS_ = DS_(0x300A_0051)
    """Table Top Vertical Position Tolerance (300A,0051), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopLongitudinalPositionTolerance: DS_ = DS_(0x300A_0052)
    """Table Top Longitudinal Position Tolerance (300A,0052), VM 1, Type 3 (PS3.3 C.8.8.11)."""
    TableTopLateralPositionTolerance: DS_ = DS_(0x300A_0053)
    """Table Top Lateral Position Tolerance (300A,0053), VM 1, Type 3 (PS3.3 C.8.8.11)."""
