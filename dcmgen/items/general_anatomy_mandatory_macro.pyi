# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Anatomy Mandatory Macro."""

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem, AnatomicRegionSequenceItems
from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import SQ, Items

class GeneralAnatomyMandatoryMacro(PrimaryAnatomicStructureMacro):
    """General Anatomy Mandatory Macro (PS3.3 10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItems, AnatomicRegionSequenceItem]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 1.

    PS3.3 10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """
