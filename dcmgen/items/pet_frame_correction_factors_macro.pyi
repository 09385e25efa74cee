# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Frame Correction Factors Macro."""

from dcmgen.items.pet_frame_correction_factors_sequence_item import (
    PETFrameCorrectionFactorsSequenceItem,
    PETFrameCorrectionFactorsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PETFrameCorrectionFactorsMacro(Macro):
    """PET Frame Correction Factors Macro (PS3.3 C.8.22.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

    def __init__(
        self,
        /,
        *,
        PETFrameCorrectionFactorsSequence: Items[PETFrameCorrectionFactorsSequenceItem] = ...,
    ) -> None: ...
    PETFrameCorrectionFactorsSequence: SQ[PETFrameCorrectionFactorsSequenceItems, PETFrameCorrectionFactorsSequenceItem]
    """PET Frame Correction Factors Sequence (0018,9736), SQ, VM 1, Type 1.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """
