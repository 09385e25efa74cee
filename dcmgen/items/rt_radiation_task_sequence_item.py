# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Radiation Task Sequence (300A,0797)."""

from __future__ import annotations

from dcmgen.items.device_motion_control_macro import DeviceMotionControlMacro
from dcmgen.model.fields import CS, FD, SQ, US_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTRadiationTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of RT Radiation Task Sequence (300A,0797) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Sequence (300A,0630), VM 1, Type 1 (PS3.3 C.36.24)."""
    RTDeliveryStartPatientPositionSequence: SQ[RTPatientPositionMacro] = SQ(0x300A_0789, "RTPatientPositionMacro")
    """RT Delivery Start Patient Position Sequence (300A,0789), VM 1, Type 2 (PS3.3 C.36.24)."""
    TreatmentDeliveryContinuationFlag: CS[Literal["YES", "NO"]] = CS(0x300A_0708)
    """Treatment Delivery Continuation Flag (300A,0708), VM 1, Type 1 (PS3.3 C.36.24)."""
    ContinuationStartMeterset: FD = FD(0x0074_0120)
    """Continuation Start Meterset (0074,0120), VM 1, Type 1C (PS3.3 C.36.24)."""
    ContinuationEndMeterset: FD = FD(0x0074_0121)
    """Continuation End Meterset (0074,0121), VM 1, Type 1C (PS3.3 C.36.24)."""
    RadiationOrderIndex: US_ = US_(0x300A_0786)
    """Radiation Order Index (300A,0786), VM 1, Type 2 (PS3.3 C.36.24)."""
    ReferencedRTTreatmentPreparationSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x300A_078B, "SOPInstanceReferenceMacro"
    )
    """Referenced RT Treatment Preparation Sequence (300A,078B), VM 1, Type 2 (PS3.3 C.36.24)."""
