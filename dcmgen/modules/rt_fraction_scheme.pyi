# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Fraction Scheme Module."""

from dcmgen.items.fraction_group_sequence_item import FractionGroupSequenceItem, FractionGroupSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTFractionSchemeModule(Module):
    """RT Fraction Scheme Module (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        FractionGroupSequence: Items[FractionGroupSequenceItem] = ...,
    ) -> None: ...
    FractionGroupSequence: SQ[FractionGroupSequenceItems, FractionGroupSequenceItem]
    """Fraction Group Sequence (300A,0070), SQ, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
