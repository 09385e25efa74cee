# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intraocular Lens Calculations Module."""

from dcmgen.items.intraocular_lens_calculations_macro import (
    IntraocularLensCalculationsMacro,
    IntraocularLensCalculationsMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class IntraocularLensCalculationsModule(Module):
    """Intraocular Lens Calculations Module (PS3.3 C.8.25.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.html
    """

    def __init__(
        self,
        /,
        *,
        IntraocularLensCalculationsRightEyeSequence: Items[IntraocularLensCalculationsMacro] = ...,
        IntraocularLensCalculationsLeftEyeSequence: Items[IntraocularLensCalculationsMacro] = ...,
    ) -> None: ...
    IntraocularLensCalculationsRightEyeSequence: SQ[IntraocularLensCalculationsMacros, IntraocularLensCalculationsMacro]
    """Intraocular Lens Calculations Right Eye Sequence (0022,1300), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.html
    """
    IntraocularLensCalculationsLeftEyeSequence: SQ[IntraocularLensCalculationsMacros, IntraocularLensCalculationsMacro]
    """Intraocular Lens Calculations Left Eye Sequence (0022,1310), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.html
    """
