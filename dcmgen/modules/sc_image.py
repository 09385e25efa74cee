# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SC Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import DA_, SQ, TM_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class SCImageModule(BasicPixelSpacingCalibrationMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """SC Image Module (PS3.3 C.8.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """

    __slots__ = ()

    DateOfSecondaryCapture: DA_ = DA_(0x0018_1012)
    """Date of Secondary Capture (0018,1012), VM 1, Type 3 (PS3.3 C.8.6.2)."""
    TimeOfSecondaryCapture: TM_ = TM_(0x0018_1014)
    """Time of Secondary Capture (0018,1014), VM 1, Type 3 (PS3.3 C.8.6.2)."""
    NominalScannedPixelSpacing: DSn = DSn(0x0018_2010)
    """Nominal Scanned Pixel Spacing (0018,2010), VM 2, Type 3 (PS3.3 C.8.6.2)."""
    DocumentClassCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_E008, "CodeSequenceMacro")
    """Document Class Code Sequence (0040,E008), VM 1, Type 3 (PS3.3 C.8.6.2)."""
