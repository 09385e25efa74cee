# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Variable Modality LUT Module."""

from dcmgen.items.variable_modality_lut_sequence_item import (
    VariableModalityLUTSequenceItem,
    VariableModalityLUTSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class VariableModalityLUTModule(Module):
    """Variable Modality LUT Module (PS3.3 C.11.35).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.35.html
    """

    def __init__(
        self,
        /,
        *,
        VariableModalityLUTSequence: Items[VariableModalityLUTSequenceItem] = ...,
    ) -> None: ...
    VariableModalityLUTSequence: SQ[VariableModalityLUTSequenceItems, VariableModalityLUTSequenceItem]
    """Variable Modality LUT Sequence (0028,3001), SQ, VM 1, Type 1.

    PS3.3 C.11.35: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.35.html
    """
