# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Referenced Request Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH_, SQ, UI
from dcmgen.model.iod import Macro


class ReferencedRequestMacro(Macro):
    """Referenced Request Macro (PS3.3 C.17.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
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
    ReasonForTheRequestedProcedure = LO_(0x0040_1002)
    ReasonForRequestedProcedureCodeSequence = SQ(0x0040_100A, "CodeSequenceMacro")
