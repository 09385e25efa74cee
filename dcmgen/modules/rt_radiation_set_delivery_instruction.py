# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Set Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Module


class RTRadiationSetDeliveryInstructionModule(Module):
    """RT Radiation Set Delivery Instruction Module (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSetSequence = SQ(0x300A_0702, "SOPInstanceReferenceMacro")
    TreatmentDeviceIdentificationSequence = SQ(0x300A_063A, "TreatmentDeviceIdentificationMacro")
    RTRadiationSetDeliveryUsage = CS(0x300A_079E)
    RTRadiationSetDeliveryNumber = US(0x300A_0704)
    ClinicalFractionNumber = US(0x300A_0705)
    RTRadiationTaskSequence = SQ(0x300A_0797, "RTRadiationTaskSequenceItem")
    OmittedRadiationSequence = SQ(0x300A_0787, "OmittedRadiationSequenceItem")
