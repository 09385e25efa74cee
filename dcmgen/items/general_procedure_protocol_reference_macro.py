# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Procedure Protocol Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class GeneralProcedureProtocolReferenceMacro(Macro):
    """General Procedure Protocol Reference Macro (PS3.3 10.41).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """

    __slots__ = ()

    ReferencedDefinedProtocolSequence = SQ(0x0018_990C, "ReferencedDefinedProtocolSequenceItem")
    ReferencedPerformedProtocolSequence = SQ(0x0018_990D, "ReferencedPerformedProtocolSequenceItem")
