# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    __slots__ = ()

    OphthalmicAxialLengthVelocity: FL = FL(0x0022_1059)
    """Ophthalmic Axial Length Velocity (0022,1059), VM 1, Type 1 (PS3.3 C.8.25.14.3)."""
    ObserverType: CS[Literal["PSN", "DEV"]] = CS(0x0040_A084)
    """Observer Type (0040,A084), VM 1, Type 1 (PS3.3 C.8.25.14.3)."""
    OphthalmicAxialLengthDataSourceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1150, "CodeSequenceMacro")
    """Ophthalmic Axial Length Data Source Code Sequence (0022,1150), VM 1, Type 1 (PS3.3 C.8.25.14.3)."""
    OphthalmicAxialLengthDataSourceDescription: LO_ = LO_(0x0022_1159)
    """Ophthalmic Axial Length Data Source Description (0022,1159), VM 1, Type 3 (PS3.3 C.8.25.14.3)."""
