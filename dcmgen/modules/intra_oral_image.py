# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Intra-Oral Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.intra_oral_image_anatomic_region_sequence_item import IntraOralImageAnatomicRegionSequenceItem


class IntraOralImageModule(Module):
    """Intra-Oral Image Module (PS3.3 C.8.11.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """

    __slots__ = ()

    PositionerType: CS[Literal["NONE", "CEPHALOSTAT", "RIGID"]] = CS(0x0018_1508)
    """Positioner Type (0018,1508), VM 1, Type 1 (PS3.3 C.8.11.9)."""
    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.11.9)."""
    AnatomicRegionSequence: SQ[IntraOralImageAnatomicRegionSequenceItem] = SQ(
        0x0008_2218, "IntraOralImageAnatomicRegionSequenceItem"
    )
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1 (PS3.3 C.8.11.9)."""
    PrimaryAnatomicStructureSequence: SQ[CodeSequenceMacro] = SQ(0x0008_2228, "CodeSequenceMacro")
    """Primary Anatomic Structure Sequence (0008,2228), VM 1, Type 1C (PS3.3 C.8.11.9)."""
