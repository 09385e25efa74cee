# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Frame Correction Factors Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.pet_frame_correction_factors_sequence_item import PETFrameCorrectionFactorsSequenceItem


class PETFrameCorrectionFactorsMacro(Macro):
    """PET Frame Correction Factors Macro (PS3.3 C.8.22.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

    __slots__ = ()

    PETFrameCorrectionFactorsSequence: SQ[PETFrameCorrectionFactorsSequenceItem] = SQ(
        0x0018_9736, "PETFrameCorrectionFactorsSequenceItem"
    )
    """PET Frame Correction Factors Sequence (0018,9736), VM 1, Type 1 (PS3.3 C.8.22.5.5)."""
