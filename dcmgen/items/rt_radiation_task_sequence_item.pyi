# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Radiation Task Sequence (300A,0797)."""

from typing import Literal

from dcmgen.items.device_motion_control_macro import DeviceMotionControlMacro
from dcmgen.items.device_motion_control_sequence_item import DeviceMotionControlSequenceItem
from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro, RTPatientPositionMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, FD, SQ, US_, FDValue, Items, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTRadiationTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of RT Radiation Task Sequence (300A,0797) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentDeliveryContinuationFlag: Literal["YES", "NO"] = ...,
        ContinuationStartMeterset: FDValue = ...,
        ContinuationEndMeterset: FDValue = ...,
        RadiationOrderIndex: US_Value = ...,
        RTDeliveryStartPatientPositionSequence: Items[RTPatientPositionMacro] = ...,
        ReferencedRTTreatmentPreparationSequence: Items[SOPInstanceReferenceMacro] = ...,
        DeviceMotionControlSequence: Items[DeviceMotionControlSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), VM 1, Type 1 (PS3.3 C.36.24)."""
    RTDeliveryStartPatientPositionSequence: SQ[RTPatientPositionMacros, RTPatientPositionMacro]
    """RT Delivery Start Patient Position Sequence (300A,0789), VM 1, Type 2 (PS3.3 C.36.24)."""
    TreatmentDeliveryContinuationFlag: CS[Literal["YES", "NO"]]
    """Treatment Delivery Continuation Flag (300A,0708), VM 1, Type 1 (PS3.3 C.36.24)."""
    ContinuationStartMeterset: FD
    """Continuation Start Meterset (0074,0120), VM 1, Type 1C (PS3.3 C.36.24)."""
    ContinuationEndMeterset: FD
    """Continuation End Meterset (0074,0121), VM 1, Type 1C (PS3.3 C.36.24)."""
    RadiationOrderIndex: US_
    """Radiation Order Index (300A,0786), VM 1, Type 2 (PS3.3 C.36.24)."""
    ReferencedRTTreatmentPreparationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Treatment Preparation Sequence (300A,078B), VM 1, Type 2 (PS3.3 C.36.24)."""

class RTRadiationTaskSequenceItems(Sequence[RTRadiationTaskSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentDeliveryContinuationFlag: Literal["YES", "NO"] = ...,
        ContinuationStartMeterset: FDValue = ...,
        ContinuationEndMeterset: FDValue = ...,
        RadiationOrderIndex: US_Value = ...,
        RTDeliveryStartPatientPositionSequence: Items[RTPatientPositionMacro] = ...,
        ReferencedRTTreatmentPreparationSequence: Items[SOPInstanceReferenceMacro] = ...,
        DeviceMotionControlSequence: Items[DeviceMotionControlSequenceItem] = ...,
    ) -> RTRadiationTaskSequenceItem: ...
