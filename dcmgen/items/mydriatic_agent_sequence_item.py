# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mydriatic Agent Sequence (0022,0058)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, SQ
from dcmgen.model.iod import Item


class MydriaticAgentSequenceItem(Item):
    """Item of Mydriatic Agent Sequence (0022,0058) (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    MydriaticAgentCodeSequence = SQ(0x0022_001C, "CodeSequenceMacro")
    MydriaticAgentConcentration = DS_(0x0022_004E)
    MydriaticAgentConcentrationUnitsSequence = SQ(0x0022_0042, "CodeSequenceMacro")
