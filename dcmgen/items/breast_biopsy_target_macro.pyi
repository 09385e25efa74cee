# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast Biopsy Target Macro."""

from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem, BiopsyTargetSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastBiopsyTargetMacro(Macro):
    """Breast Biopsy Target Macro (PS3.3 C.8.21.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
    ) -> None: ...
    BiopsyTargetSequence: SQ[BiopsyTargetSequenceItems, BiopsyTargetSequenceItem]
    """Biopsy Target Sequence (0018,2041), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.2.html
    """
