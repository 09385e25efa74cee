# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Scheduled Step Attributes Sequence (0040,0270)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH_, SQ, UI_
from dcmgen.model.iod import Item


class ScheduledStepAttributesSequenceItem(Item):
    """Item of Scheduled Step Attributes Sequence (0040,0270) (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    __slots__ = ()

    StudyInstanceUID = UI_(0x0020_000D)
    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    PlacerOrderNumberImagingServiceRequest = LO_(0x0040_2016)
    OrderPlacerIdentifierSequence = SQ(0x0040_0026, "HL7v2HierarchicDesignatorMacro")
    FillerOrderNumberImagingServiceRequest = LO_(0x0040_2017)
    OrderFillerIdentifierSequence = SQ(0x0040_0027, "HL7v2HierarchicDesignatorMacro")
    RequestedProcedureID = SH_(0x0040_1001)
    RequestedProcedureDescription = LO_(0x0032_1060)
    RequestedProcedureCodeSequence = SQ(0x0032_1064, "CodeSequenceMacro")
    ScheduledProcedureStepID = SH_(0x0040_0009)
    ScheduledProcedureStepDescription = LO_(0x0040_0007)
    ScheduledProtocolCodeSequence = SQ(0x0040_0008, "ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem")
