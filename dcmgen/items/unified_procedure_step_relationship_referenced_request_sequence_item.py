# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Request Sequence (0040,A370)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, PNn
from dcmgen.model.iod import Item


class UnifiedProcedureStepRelationshipReferencedRequestSequenceItem(Item):
    """Item of Referenced Request Sequence (0040,A370) (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    __slots__ = ()

    StudyInstanceUID = UI_(0x0020_000D)
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    RequestedProcedureCodeSequence = SQ(0x0032_1064, "CodeSequenceMacro")
    PlacerOrderNumberImagingServiceRequest = LO_(0x0040_2016)
    OrderPlacerIdentifierSequence = SQ(0x0040_0026, "HL7v2HierarchicDesignatorMacro")
    FillerOrderNumberImagingServiceRequest = LO_(0x0040_2017)
    OrderFillerIdentifierSequence = SQ(0x0040_0027, "HL7v2HierarchicDesignatorMacro")
    RequestedProcedureID = SH_(0x0040_1001)
    RequestedProcedureDescription = LO_(0x0032_1060)
    ReasonForTheRequestedProcedure = LO_(0x0040_1002)
    ReasonForRequestedProcedureCodeSequence = SQ(0x0040_100A, "CodeSequenceMacro")
    RequestedProcedureComments = LT_(0x0040_1400)
    ConfidentialityCode = LO_(0x0040_1008)
    NamesOfIntendedRecipientsOfResults = PNn(0x0040_1010)
    ImagingServiceRequestComments = LT_(0x0040_2400)
    RequestingPhysician = PN_(0x0032_1032)
    RequestingService = LO_(0x0032_1033)
    RequestingServiceCodeSequence = SQ(0x0032_1034, "Dataset")
    IssueDateOfImagingServiceRequest = DA_(0x0040_2004)
    IssueTimeOfImagingServiceRequest = TM_(0x0040_2005)
    ReferringPhysicianName = PN_(0x0008_0090)
