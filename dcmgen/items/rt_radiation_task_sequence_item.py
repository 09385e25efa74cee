# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Radiation Task Sequence (300A,0797)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, SQ, US_
from dcmgen.model.iod import Item
from dcmgen.model.parts import DeviceMotionControlMacro


class RTRadiationTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of RT Radiation Task Sequence (300A,0797) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    RTDeliveryStartPatientPositionSequence = SQ(0x300A_0789, "RTPatientPositionMacro")
    TreatmentDeliveryContinuationFlag = CS(0x300A_0708)
    ContinuationStartMeterset = FD(0x0074_0120)
    ContinuationEndMeterset = FD(0x0074_0121)
    RadiationOrderIndex = US_(0x300A_0786)
    ReferencedRTTreatmentPreparationSequence = SQ(0x300A_078B, "SOPInstanceReferenceMacro")
