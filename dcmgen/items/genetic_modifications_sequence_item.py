# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Genetic Modifications Sequence (0010,0221)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, UC
from dcmgen.model.iod import Item


class GeneticModificationsSequenceItem(Item):
    """Item of Genetic Modifications Sequence (0010,0221) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    __slots__ = ()

    GeneticModificationsDescription = UC(0x0010_0222)
    GeneticModificationsNomenclature = LO(0x0010_0223)
    GeneticModificationsCodeSequence = SQ(0x0010_0229, "CodeSequenceMacro")
