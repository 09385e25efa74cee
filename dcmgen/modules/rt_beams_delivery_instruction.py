# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beams Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTBeamsDeliveryInstructionModule(Module):
    """RT Beams Delivery Instruction Module (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    ReferencedRTPlanSequence = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    BeamTaskSequence = SQ(0x0074_1020, "BeamTaskSequenceItem")
    ReferencedTreatmentRecordSequence = SQ(0x3008_0030, "SOPInstanceReferenceMacro")
    OmittedBeamTaskSequence = SQ(0x300C_0111, "OmittedBeamTaskSequenceItem")
