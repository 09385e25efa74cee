# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Anatomy Mandatory Macro."""

from __future__ import annotations

from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.model.fields import SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem


class GeneralAnatomyMandatoryMacro(PrimaryAnatomicStructureMacro):
    """General Anatomy Mandatory Macro (PS3.3 10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """

    __slots__ = ()

    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1 (PS3.3 10.5)."""
