# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Imaging Service Request Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, PN_, SH_, SQ, TM_, UT_
from dcmgen.model.iod import Module


class ImagingServiceRequestModule(Module):
    """Imaging Service Request Module (PS3.3 C.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """

    __slots__ = ()

    ImagingServiceRequestComments = LT_(0x0040_2400)
    RequestingPhysician = PN_(0x0032_1032)
    RequestingPhysicianIdentificationSequence = SQ(0x0032_1031, "PersonIdentificationMacro")
    ReferringPhysicianName = PN_(0x0008_0090)
    ReferringPhysicianIdentificationSequence = SQ(0x0008_0096, "PersonIdentificationMacro")
    RequestingService = LO_(0x0032_1033)
    RequestingServiceCodeSequence = SQ(0x0032_1034, "CodeSequenceMacro")
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    IssueDateOfImagingServiceRequest = DA_(0x0040_2004)
    IssueTimeOfImagingServiceRequest = TM_(0x0040_2005)
    PlacerOrderNumberImagingServiceRequest = LO_(0x0040_2016)
    OrderPlacerIdentifierSequence = SQ(0x0040_0026, "HL7v2HierarchicDesignatorMacro")
    FillerOrderNumberImagingServiceRequest = LO_(0x0040_2017)
    OrderFillerIdentifierSequence = SQ(0x0040_0027, "HL7v2HierarchicDesignatorMacro")
    OrderEnteredBy = PN_(0x0040_2008)
    OrderEntererLocation = SH_(0x0040_2009)
    OrderCallbackPhoneNumber = SH_(0x0040_2010)
    OrderCallbackTelecomInformation = LT_(0x0040_2011)
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    ReasonForVisit = UT_(0x0032_1066)
    ReasonForVisitCodeSequence = SQ(0x0032_1067, "CodeSequenceMacro")
