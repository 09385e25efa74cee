# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Hanging Protocol Definition Sequence (0072,000C)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SQ
from dcmgen.model.iod import Item


class HangingProtocolDefinitionSequenceItem(Item):
    """Item of Hanging Protocol Definition Sequence (0072,000C) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    Modality = CST(0x0008_0060)
    AnatomicRegionSequence = SQ(0x0008_2218, "CodeSequenceMacro")
    Laterality = CS_(0x0020_0060)
    ProcedureCodeSequence = SQ(0x0008_1032, "CodeSequenceMacro")
    ReasonForRequestedProcedureCodeSequence = SQ(0x0040_100A, "CodeSequenceMacro")
