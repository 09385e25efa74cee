# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Imaging Service Request Module (PS3.3 C.4.12, Table C.4-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.4-12",
    "Imaging Service Request Module",
    "C.4.12",
    (
        Attribute(0x00402400, ""),  # ImagingServiceRequestComments
        Attribute(0x00321032, ""),  # RequestingPhysician
        # RequestingPhysicianIdentificationSequence
        Attribute(0x00321031, "", items=(1, 1), rows=(Include("10-1"),)),
        Attribute(0x00080090, ""),  # ReferringPhysicianName
        # ReferringPhysicianIdentificationSequence
        Attribute(0x00080096, "", items=(1, 1), rows=(Include("10-1"),)),
        Attribute(0x00321033, ""),  # RequestingService
        # RequestingServiceCodeSequence
        Attribute(0x00321034, "", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7030", "inferred")),)),
        Attribute(0x00080050, ""),  # AccessionNumber
        # IssuerOfAccessionNumberSequence
        Attribute(0x00080051, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00402004, ""),  # IssueDateOfImagingServiceRequest
        Attribute(0x00402005, ""),  # IssueTimeOfImagingServiceRequest
        Attribute(0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
        # OrderPlacerIdentifierSequence
        Attribute(0x00400026, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
        # OrderFillerIdentifierSequence
        Attribute(0x00400027, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00402008, ""),  # OrderEnteredBy
        Attribute(0x00402009, ""),  # OrderEntererLocation
        Attribute(0x00402010, ""),  # OrderCallbackPhoneNumber
        Attribute(0x00402011, ""),  # OrderCallbackTelecomInformation
        Attribute(0x00380010, ""),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00321066, ""),  # ReasonForVisit
        # ReasonForVisitCodeSequence
        Attribute(0x00321067, "", items=(0, None), rows=(Include("8.8-1"),)),
    ),
)
