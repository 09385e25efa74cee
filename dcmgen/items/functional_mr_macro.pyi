# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Functional MR Macro."""

from dcmgen.items.functional_mr_sequence_item import FunctionalMRSequenceItem, FunctionalMRSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class FunctionalMRMacro(Macro):
    """Functional MR Macro (PS3.3 C.8.13.5.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """

    def __init__(
        self,
        /,
        *,
        FunctionalMRSequence: Items[FunctionalMRSequenceItem] = ...,
    ) -> None: ...
    FunctionalMRSequence: SQ[FunctionalMRSequenceItems, FunctionalMRSequenceItem]
    """Functional MR Sequence (0018,9621), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """
