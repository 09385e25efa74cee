# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Genetic Modifications Sequence (0010,0221)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, SQ, UC, Items, LOValue, UCValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GeneticModificationsSequenceItem(Item):
    """Item of Genetic Modifications Sequence (0010,0221) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        GeneticModificationsDescription: UCValue = ...,
        GeneticModificationsNomenclature: LOValue = ...,
        GeneticModificationsCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    GeneticModificationsDescription: UC
    """Genetic Modifications Description (0010,0222), UC, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    GeneticModificationsNomenclature: LO
    """Genetic Modifications Nomenclature (0010,0223), LO, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    GeneticModificationsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Genetic Modifications Code Sequence (0010,0229), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

class GeneticModificationsSequenceItems(Sequence[GeneticModificationsSequenceItem]):
    def add(
        self,
        /,
        *,
        GeneticModificationsDescription: UCValue = ...,
        GeneticModificationsNomenclature: LOValue = ...,
        GeneticModificationsCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> GeneticModificationsSequenceItem: ...
