# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiopharmaceutical Usage Macro."""

from dcmgen.items.radiopharmaceutical_usage_sequence_item import (
    RadiopharmaceuticalUsageSequenceItem,
    RadiopharmaceuticalUsageSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RadiopharmaceuticalUsageMacro(Macro):
    """Radiopharmaceutical Usage Macro (PS3.3 C.7.6.16.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.19
    """

    def __init__(
        self,
        /,
        *,
        RadiopharmaceuticalUsageSequence: Items[RadiopharmaceuticalUsageSequenceItem] = ...,
    ) -> None: ...
    RadiopharmaceuticalUsageSequence: SQ[RadiopharmaceuticalUsageSequenceItems, RadiopharmaceuticalUsageSequenceItem]
    """Radiopharmaceutical Usage Sequence (0018,9737), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.19
    """
