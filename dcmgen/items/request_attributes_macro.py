# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Request Attributes Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH, SH_, SQ, UI_
from dcmgen.model.iod import Macro


class RequestAttributesMacro(Macro):
    """Request Attributes Macro (PS3.3 10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """

    __slots__ = ()

    RequestedProcedureID = SH(0x0040_1001)
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    StudyInstanceUID = UI_(0x0020_000D)
    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    RequestedProcedureDescription = LO_(0x0032_1060)
    RequestedProcedureCodeSequence = SQ(0x0032_1064, "CodeSequenceMacro")
    ReasonForTheRequestedProcedure = LO_(0x0040_1002)
    ReasonForRequestedProcedureCodeSequence = SQ(0x0040_100A, "CodeSequenceMacro")
    ScheduledProcedureStepID = SH(0x0040_0009)
    ScheduledProcedureStepDescription = LO_(0x0040_0007)
    ScheduledProtocolCodeSequence = SQ(0x0040_0008, "ScheduledProtocolCodeSequenceItem")
