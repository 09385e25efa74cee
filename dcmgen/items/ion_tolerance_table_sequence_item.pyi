# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ion Tolerance Table Sequence (300A,03A0)."""

from dcmgen.items.beam_limiting_device_tolerance_sequence_item import (
    BeamLimitingDeviceToleranceSequenceItem,
    BeamLimitingDeviceToleranceSequenceItems,
)
from dcmgen.model.fields import DS_, FL_, IS, SH_, SQ, DS_Value, FL_Value, ISValue, Items, SH_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IonToleranceTableSequenceItem(Item):
    """Item of Ion Tolerance Table Sequence (300A,03A0) (PS3.3 C.8.8.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """

    def __init__(
        self,
        /,
        *,
        ToleranceTableNumber: ISValue = ...,
        ToleranceTableLabel: SH_Value = ...,
        GantryAngleTolerance: DS_Value = ...,
        BeamLimitingDeviceAngleTolerance: DS_Value = ...,
        BeamLimitingDeviceToleranceSequence: Items[BeamLimitingDeviceToleranceSequenceItem] = ...,
        SnoutPositionTolerance: FL_Value = ...,
        PatientSupportAngleTolerance: DS_Value = ...,
        TableTopPitchAngleTolerance: FL_Value = ...,
        TableTopRollAngleTolerance: FL_Value = ...,
        TableTopVerticalPositionTolerance: DS_Value = ...,
        TableTopLongitudinalPositionTolerance: DS_Value = ...,
        TableTopLateralPositionTolerance: DS_Value = ...,
        HeadFixationAngleTolerance: DS_Value = ...,
        ChairHeadFramePositionTolerance: DS_Value = ...,
        FixationLightAzimuthalAngleTolerance: DS_Value = ...,
        FixationLightPolarAngleTolerance: DS_Value = ...,
    ) -> None: ...
    ToleranceTableNumber: IS
    """Tolerance Table Number (300A,0042), IS, VM 1, Type 1.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    ToleranceTableLabel: SH_
    """Tolerance Table Label (300A,0043), SH, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    GantryAngleTolerance: DS_
    """Gantry Angle Tolerance (300A,0044), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    BeamLimitingDeviceAngleTolerance: DS_
    """Beam Limiting Device Angle Tolerance (300A,0046), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    BeamLimitingDeviceToleranceSequence: SQ[
        BeamLimitingDeviceToleranceSequenceItems, BeamLimitingDeviceToleranceSequenceItem
    ]
    """Beam Limiting Device Tolerance Sequence (300A,0048), SQ, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    PatientSupportAngleTolerance: DS_
    """Patient Support Angle Tolerance (300A,004C), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    TableTopVerticalPositionTolerance: DS_
    """Table Top Vertical Position Tolerance (300A,0051), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    TableTopLongitudinalPositionTolerance: DS_
    """Table Top Longitudinal Position Tolerance (300A,0052), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    TableTopLateralPositionTolerance: DS_
    """Table Top Lateral Position Tolerance (300A,0053), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    TableTopPitchAngleTolerance: FL_
    """Table Top Pitch Angle Tolerance (300A,004F), FL, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    TableTopRollAngleTolerance: FL_
    """Table Top Roll Angle Tolerance (300A,0050), FL, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    SnoutPositionTolerance: FL_
    """Snout Position Tolerance (300A,004B), FL, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    HeadFixationAngleTolerance: DS_
    """Head Fixation Angle Tolerance (300A,0152), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    ChairHeadFramePositionTolerance: DS_
    """Chair Head Frame Position Tolerance (300A,0153), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    FixationLightAzimuthalAngleTolerance: DS_
    """Fixation Light Azimuthal Angle Tolerance (300A,0154), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
    FixationLightPolarAngleTolerance: DS_
    """Fixation Light Polar Angle Tolerance (300A,0155), DS, VM 1, Type 3.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """

class IonToleranceTableSequenceItems(Sequence[IonToleranceTableSequenceItem]):
    def add(
        self,
        /,
        *,
        ToleranceTableNumber: ISValue = ...,
        ToleranceTableLabel: SH_Value = ...,
        GantryAngleTolerance: DS_Value = ...,
        BeamLimitingDeviceAngleTolerance: DS_Value = ...,
        BeamLimitingDeviceToleranceSequence: Items[BeamLimitingDeviceToleranceSequenceItem] = ...,
        SnoutPositionTolerance: FL_Value = ...,
        PatientSupportAngleTolerance: DS_Value = ...,
        TableTopPitchAngleTolerance: FL_Value = ...,
        TableTopRollAngleTolerance: FL_Value = ...,
        TableTopVerticalPositionTolerance: DS_Value = ...,
        TableTopLongitudinalPositionTolerance: DS_Value = ...,
        TableTopLateralPositionTolerance: DS_Value = ...,
        HeadFixationAngleTolerance: DS_Value = ...,
        ChairHeadFramePositionTolerance: DS_Value = ...,
        FixationLightAzimuthalAngleTolerance: DS_Value = ...,
        FixationLightPolarAngleTolerance: DS_Value = ...,
    ) -> IonToleranceTableSequenceItem: ...
