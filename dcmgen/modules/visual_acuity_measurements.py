# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visual Acuity Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.visual_acuity_measurements_macro import VisualAcuityMeasurementsMacro


class VisualAcuityMeasurementsModule(Module):
    """Visual Acuity Measurements Module (PS3.3 C.8.25.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

    __slots__ = ()

    ViewingDistanceType: CS[Literal["DISTANCE", "NEAR", "INTERMEDIATE", "OTHER"]] = CS(0x0046_0125)
    """Viewing Distance Type (0046,0125), VM 1, Type 1 (PS3.3 C.8.25.12)."""
    VisualAcuityTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0046_0121, "CodeSequenceMacro")
    """Visual Acuity Type Code Sequence (0046,0121), VM 1, Type 1 (PS3.3 C.8.25.12)."""
    BackgroundColor: CST[Literal["RED", "GREEN", "WHITE", "REDGREENSPLIT"]] = CST(0x0046_0092)
    """Background Color (0046,0092), VM 1, Type 1 (PS3.3 C.8.25.12)."""
    Optotype: CST[Literal["LETTERS", "NUMBERS", "PICTURES", "TUMBLING E", "LANDOLT C"]] = CST(0x0046_0094)
    """Optotype (0046,0094), VM 1, Type 1 (PS3.3 C.8.25.12)."""
    OptotypeDetailedDefinition: LO = LO(0x0046_0139)
    """Optotype Detailed Definition (0046,0139), VM 1, Type 1C (PS3.3 C.8.25.12)."""
    OptotypePresentation: CS[Literal["SINGLE", "MULTIPLE"]] = CS(0x0046_0095)
    """Optotype Presentation (0046,0095), VM 1, Type 1 (PS3.3 C.8.25.12)."""
    VisualAcuityRightEyeSequence: SQ[VisualAcuityMeasurementsMacro] = SQ(0x0046_0122, "VisualAcuityMeasurementsMacro")
    """Visual Acuity Right Eye Sequence (0046,0122), VM 1, Type 1C (PS3.3 C.8.25.12)."""
    VisualAcuityLeftEyeSequence: SQ[VisualAcuityMeasurementsMacro] = SQ(0x0046_0123, "VisualAcuityMeasurementsMacro")
    """Visual Acuity Left Eye Sequence (0046,0123), VM 1, Type 1C (PS3.3 C.8.25.12)."""
    VisualAcuityBothEyesOpenSequence: SQ[VisualAcuityMeasurementsMacro] = SQ(
        0x0046_0124, "VisualAcuityMeasurementsMacro"
    )
    """Visual Acuity Both Eyes Open Sequence (0046,0124), VM 1, Type 3 (PS3.3 C.8.25.12)."""
