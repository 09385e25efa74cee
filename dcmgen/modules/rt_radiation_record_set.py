# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Record Set Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.model.fields import CS, SQ, UI, US
from dcmgen.model.iod import Module


class RTRadiationRecordSetModule(ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Set Module (PS3.3 C.36.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """

    __slots__ = ()

    TreatmentSessionUID = UI(0x300A_0700)
    ReferencedRTRadiationSetSequence = SQ(0x300A_0702, "SOPInstanceReferenceMacro")
    RTRadiationSetUsage = CS(0x300A_0707)
    ReferencedRTRadiationRecordSequence = SQ(0x300A_0703, "SOPInstanceReferenceMacro")
    RTRadiationSetDeliveryNumber = US(0x300A_0704)
    ClinicalFractionNumber = US(0x300A_0705)
    RTTreatmentFractionCompletionStatus = CS(0x300A_0706)
