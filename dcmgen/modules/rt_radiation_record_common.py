# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Record Common Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.rt_radiation_common_base_macro import RTRadiationCommonBaseMacro
from dcmgen.model.fields import CS, CST, SQ, ST_, UI
from dcmgen.model.iod import Module


class RTRadiationRecordCommonModule(RTRadiationCommonBaseMacro, ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Common Module (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    TreatmentSessionUID = UI(0x300A_0700)
    ReferencedRTInstanceSequence = SQ(0x300A_0631, "SOPInstanceReferenceMacro")
    RTRadiationUsage = CS(0x300A_0701)
    TreatmentRecordContentOrigin = CST(0x300A_0709)
    TreatmentDeliveryContinuationFlag = CS(0x300A_0708)
    RTTreatmentTerminationStatus = CST(0x300A_0714)
    RTTreatmentTerminationReasonCodeSequence = SQ(0x300A_0715, "CodeSequenceMacro")
    MachineSpecificTreatmentTerminationCodeSequence = SQ(0x300A_0716, "CodeSequenceMacro")
    TreatmentTerminationDescription = ST_(0x300A_0730)
    TreatmentToleranceViolationSequence = SQ(0x300A_0731, "TreatmentToleranceViolationSequenceItem")
    ConfirmationSequence = SQ(0x300A_073F, "AssertionMacro")
    InterlockSequence = SQ(0x300A_0740, "InterlockMacro")
    AdditionalParameterRecordingInstanceSequence = SQ(0x300A_0780, "AdditionalParameterRecordingInstanceSequenceItem")
