# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Genetic Modifications Sequence (0010,0221)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, UC
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class GeneticModificationsSequenceItem(Item):
    """Item of Genetic Modifications Sequence (0010,0221) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    __slots__ = ()

    GeneticModificationsDescription: UC = UC(0x0010_0222)
    """Genetic Modifications Description (0010,0222), VM 1, Type 1 (PS3.3 C.7.1.1)."""
    GeneticModificationsNomenclature: LO = LO(0x0010_0223)
    """Genetic Modifications Nomenclature (0010,0223), VM 1, Type 1 (PS3.3 C.7.1.1)."""
    GeneticModificationsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0229, "CodeSequenceMacro")
    """Genetic Modifications Code Sequence (0010,0229), VM 1, Type 3 (PS3.3 C.7.1.1)."""
