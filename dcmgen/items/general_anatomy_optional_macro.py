# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Anatomy Optional Macro."""

from __future__ import annotations

from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.model.fields import SQ


class GeneralAnatomyOptionalMacro(PrimaryAnatomicStructureMacro):
    """General Anatomy Optional Macro (PS3.3 10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """

    __slots__ = ()

    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
