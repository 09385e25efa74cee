# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intra-Oral Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class IntraOralImageModule(Module):
    """Intra-Oral Image Module (PS3.3 C.8.11.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """

    __slots__ = ()

    PositionerType = CS(0x0018_1508)
    ImageLaterality = CS(0x0020_0062)
    AnatomicRegionSequence = SQ(0x0008_2218, "IntraOralImageAnatomicRegionSequenceItem")
    PrimaryAnatomicStructureSequence = SQ(0x0008_2228, "CodeSequenceMacro")
