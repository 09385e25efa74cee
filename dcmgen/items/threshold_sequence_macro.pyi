# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Threshold Sequence Macro."""

from dcmgen.items.threshold_sequence_item import ThresholdSequenceItem, ThresholdSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ThresholdSequenceMacro(Macro):
    """Threshold Sequence Macro (PS3.3 C.11.33.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

    def __init__(
        self,
        /,
        *,
        ThresholdSequence: Items[ThresholdSequenceItem] = ...,
    ) -> None: ...
    ThresholdSequence: SQ[ThresholdSequenceItems, ThresholdSequenceItem]
    """Threshold Sequence (0070,1B11), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (intent) applies and Softcopy VOI LUT Sequence is absent.
    Otherwise allowed only if a condition that cannot be checked (intent) applies.

    PS3.3 C.11.33.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """
