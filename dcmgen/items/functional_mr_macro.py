# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Functional MR Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.functional_mr_sequence_item import FunctionalMRSequenceItem


class FunctionalMRMacro(Macro):
    """Functional MR Macro (PS3.3 C.8.13.5.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """

    __slots__ = ()

    FunctionalMRSequence: SQ[FunctionalMRSequenceItem] = SQ(0x0018_9621, "FunctionalMRSequenceItem")
    """Functional MR Sequence (0018,9621), VM 1, Type 1 (PS3.3 C.8.13.5.15)."""
