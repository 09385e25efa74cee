# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ion Tolerance Table Sequence (300A,03A0)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FL_, IS, SH_, SQ
from dcmgen.model.iod import Item


class IonToleranceTableSequenceItem(Item):
    """Item of Ion Tolerance Table Sequence (300A,03A0) (PS3.3 C.8.8.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """

    __slots__ = ()

    ToleranceTableNumber = IS(0x300A_0042)
    ToleranceTableLabel = SH_(0x300A_0043)
    GantryAngleTolerance = DS_(0x300A_0044)
    BeamLimitingDeviceAngleTolerance = DS_(0x300A_0046)
    BeamLimitingDeviceToleranceSequence = SQ(0x300A_0048, "BeamLimitingDeviceToleranceSequenceItem")
    PatientSupportAngleTolerance = DS_(0x300A_004C)
    TableTopVerticalPositionTolerance = DS_(0x300A_0051)
    TableTopLongitudinalPositionTolerance = DS_(0x300A_0052)
    TableTopLateralPositionTolerance = DS_(0x300A_0053)
    TableTopPitchAngleTolerance = FL_(0x300A_004F)
    TableTopRollAngleTolerance = FL_(0x300A_0050)
    SnoutPositionTolerance = FL_(0x300A_004B)
    HeadFixationAngleTolerance = DS_(0x300A_0152)
    ChairHeadFramePositionTolerance = DS_(0x300A_0153)
    FixationLightAzimuthalAngleTolerance = DS_(0x300A_0154)
    FixationLightPolarAngleTolerance = DS_(0x300A_0155)
