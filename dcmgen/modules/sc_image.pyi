# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SC Image Module."""

from typing import Literal

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import DA_, SQ, TM_, AnyText, DA_Value, DSn, DSnValue, Items, LOValue, TM_Value
from dcmgen.model.iod import Module

class SCImageModule(BasicPixelSpacingCalibrationMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """SC Image Module (PS3.3 C.8.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        DateOfSecondaryCapture: DA_Value = ...,
        TimeOfSecondaryCapture: TM_Value = ...,
        NominalScannedPixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
        DocumentClassCodeSequence: Items[CodeSequenceMacro] = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
    ) -> None: ...
    DateOfSecondaryCapture: DA_
    """Date of Secondary Capture (0018,1012), DA, VM 1, Type 3.

    PS3.3 C.8.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """
    TimeOfSecondaryCapture: TM_
    """Time of Secondary Capture (0018,1014), TM, VM 1, Type 3.

    PS3.3 C.8.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """
    NominalScannedPixelSpacing: DSn
    """Nominal Scanned Pixel Spacing (0018,2010), DS, VM 2, Type 3.

    PS3.3 C.8.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """
    DocumentClassCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Document Class Code Sequence (0040,E008), SQ, VM 1, Type 3.

    PS3.3 C.8.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.2.html
    """
