# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Referenced Request Macro (PS3.3 C.17.2.8, Table C.17-3c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.17-3c",
    "Referenced Request Macro",
    "C.17.2.8",
    (
        Attribute(0x0020000D, "1"),  # StudyInstanceUID
        # ReferencedStudySequence
        Attribute(0x00081110, "2", items=(0, 1), rows=(Include("10-11"),)),
        Attribute(0x00080050, "2"),  # AccessionNumber
        # IssuerOfAccessionNumberSequence
        Attribute(0x00080051, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00402016, "2"),  # PlacerOrderNumberImagingServiceRequest
        # OrderPlacerIdentifierSequence
        Attribute(0x00400026, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00402017, "2"),  # FillerOrderNumberImagingServiceRequest
        # OrderFillerIdentifierSequence
        Attribute(0x00400027, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00401001, "2"),  # RequestedProcedureID
        Attribute(0x00321060, "2"),  # RequestedProcedureDescription
        # RequestedProcedureCodeSequence
        Attribute(0x00321064, "2", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00401002, "3"),  # ReasonForTheRequestedProcedure
        # ReasonForRequestedProcedureCodeSequence
        Attribute(0x0040100A, "3", items=(0, None), rows=(Include("8.8-1"),)),
    ),
)
