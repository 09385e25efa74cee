# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Axial Length Segmental Measurements Macro."""

from __future__ import annotations

from dcmgen.items.ophthalmic_axial_measurements_related_information_macro import (
    OphthalmicAxialMeasurementsRelatedInformationMacro,
)
from dcmgen.model.fields import CS, FL, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class OphthalmicAxialLengthSegmentalMeasurementsMacro(OphthalmicAxialMeasurementsRelatedInformationMacro):
    """Ophthalmic Axial Length Segmental Measurements Macro (PS3.3 C.8.25.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """

    __slots__ = ()

    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.14.2)."""
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]] = CS(0x0022_1140)
    """Ophthalmic Axial Length Measurement Modified (0022,1140), VM 1, Type 1 (PS3.3 C.8.25.14.2)."""
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: SQ[CodeSequenceMacro] = SQ(
        0x0022_1101, "CodeSequenceMacro"
    )
    """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), VM 1, Type 1 (PS3.3 C.8.25.14.2)."""
