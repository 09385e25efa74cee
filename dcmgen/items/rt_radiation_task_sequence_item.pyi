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
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    RTDeliveryStartPatientPositionSequence: SQ[RTPatientPositionMacros, RTPatientPositionMacro]
    """RT Delivery Start Patient Position Sequence (300A,0789), SQ, VM 1, Type 2.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    TreatmentDeliveryContinuationFlag: CS[Literal["YES", "NO"]]
    """Treatment Delivery Continuation Flag (300A,0708), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ContinuationStartMeterset: FD
    """Continuation Start Meterset (0074,0120), FD, VM 1, Type 1C.

    Required if Treatment Delivery Continuation Flag is YES. Not allowed otherwise.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ContinuationEndMeterset: FD
    """Continuation End Meterset (0074,0121), FD, VM 1, Type 1C.

    Required if Treatment Delivery Continuation Flag is YES and a condition that cannot be checked (referenced
    instance) applies. Not allowed otherwise.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    RadiationOrderIndex: US_
    """Radiation Order Index (300A,0786), US, VM 1, Type 2.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ReferencedRTTreatmentPreparationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Treatment Preparation Sequence (300A,078B), SQ, VM 1, Type 2.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

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
