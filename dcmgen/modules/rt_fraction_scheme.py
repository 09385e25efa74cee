# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Fraction Scheme Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.fraction_group_sequence_item import FractionGroupSequenceItem


class RTFractionSchemeModule(Module):
    """RT Fraction Scheme Module (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    FractionGroupSequence: SQ[FractionGroupSequenceItem] = SQ(0x300A_0070, "FractionGroupSequenceItem")
    """Fraction Group Sequence (300A,0070), VM 1, Type 1 (PS3.3 C.8.8.13)."""
