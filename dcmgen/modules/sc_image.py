# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SC Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import DA_, SQ, TM_, DSn
from dcmgen.model.iod import Module


class SCImageModule(BasicPixelSpacingCalibrationMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """SC Image Module (PS3.3 C.8.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """

    __slots__ = ()

    DateOfSecondaryCapture = DA_(0x0018_1012)
    TimeOfSecondaryCapture = TM_(0x0018_1014)
    NominalScannedPixelSpacing = DSn(0x0018_2010)
    DocumentClassCodeSequence = SQ(0x0040_E008, "CodeSequenceMacro")
