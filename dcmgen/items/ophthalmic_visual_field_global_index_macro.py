# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Visual Field Global Index Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.index_probability_sequence_item import IndexProbabilitySequenceItem


class OphthalmicVisualFieldGlobalIndexMacro(Macro):
    """Ophthalmic Visual Field Global Index Macro (PS3.3 C.8.26.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

    __slots__ = ()

    DataObservationSequence: SQ[ContentItemMacro] = SQ(0x0024_0325, "ContentItemMacro")
    """Data Observation Sequence (0024,0325), VM 1, Type 1 (PS3.3 C.8.26.3.1)."""
    IndexNormalsFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0338)
    """Index Normals Flag (0024,0338), VM 1, Type 1 (PS3.3 C.8.26.3.1)."""
    IndexProbabilitySequence: SQ[IndexProbabilitySequenceItem] = SQ(0x0024_0344, "IndexProbabilitySequenceItem")
    """Index Probability Sequence (0024,0344), VM 1, Type 1C (PS3.3 C.8.26.3.1)."""
