# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Breast Biopsy Target Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem


class BreastBiopsyTargetMacro(Macro):
    """Breast Biopsy Target Macro (PS3.3 C.8.21.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.2.html
    """

    __slots__ = ()

    BiopsyTargetSequence: SQ[BiopsyTargetSequenceItem] = SQ(0x0018_2041, "BiopsyTargetSequenceItem")
    """Biopsy Target Sequence (0018,2041), VM 1, Type 1C (PS3.3 C.8.21.5.2)."""
