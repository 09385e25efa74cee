# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PresentationStateRelationshipMacro(Macro):
    """Presentation State Relationship Macro (PS3.3 C.11.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """

    __slots__ = ()

    ReferencedSeriesSequence = SQ(0x0008_1115, "PresentationStateRelationshipReferencedSeriesSequenceItem")
