# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT General Plan Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DA_, IS_, LO_, SH, SQ, ST_, TM_, FDn, LOn
from dcmgen.model.iod import Module


class RTGeneralPlanModule(Module):
    """RT General Plan Module (PS3.3 C.8.8.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """

    __slots__ = ()

    RTPlanLabel = SH(0x300A_0002)
    RTPlanName = LO_(0x300A_0003)
    RTPlanDescription = ST_(0x300A_0004)
    InstanceNumber = IS_(0x0020_0013)
    RTPlanDate = DA_(0x300A_0006)
    RTPlanTime = TM_(0x300A_0007)
    RTAssertionsSequence = SQ(0x0044_0110, "AssertionMacro")
    TreatmentProtocols = LOn(0x300A_0009)
    PlanIntent = CST_(0x300A_000A)
    TreatmentSite = LO_(0x3010_0077)
    TreatmentSiteCodeSequence = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    RTPlanGeometry = CST(0x300A_000C)
    ReferencedStructureSetSequence = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    ReferencedDoseSequence = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    ReferencedRTPlanSequence = SQ(0x300C_0002, "RTGeneralPlanReferencedRTPlanSequenceItem")
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix = FDn(0x0070_030B)
