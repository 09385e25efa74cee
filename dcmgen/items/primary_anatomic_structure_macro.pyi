# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Primary Anatomic Structure Macro."""

from dcmgen.items.primary_anatomic_structure_sequence_item import (
    PrimaryAnatomicStructureSequenceItem,
    PrimaryAnatomicStructureSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PrimaryAnatomicStructureMacro(Macro):
    """Primary Anatomic Structure Macro (PS3.3 10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """

    def __init__(
        self,
        /,
        *,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    PrimaryAnatomicStructureSequence: SQ[PrimaryAnatomicStructureSequenceItems, PrimaryAnatomicStructureSequenceItem]
    """Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1, Type 3.

    PS3.3 10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """
