# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Brachy Application Setup Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Module


class RTBrachyApplicationSetupDeliveryInstructionModule(Module):
    """RT Brachy Application Setup Delivery Instruction Module (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedRTPlanSequence = SQ(0x300C_0002, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedFractionGroupNumber = IS(0x300C_0022)
    CurrentFractionNumber = IS(0x3008_0022)
    ContinuationPulseNumber = IS(0x0074_1404)
    BrachyTaskSequence = SQ(0x0074_1401, "BrachyTaskSequenceItem")
    OmittedApplicationSetupSequence = SQ(0x0074_140E, "OmittedApplicationSetupSequenceItem")
