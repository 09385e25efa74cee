# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Projection Pixel Calibration Macro."""

from dcmgen.items.projection_pixel_calibration_sequence_item import (
    ProjectionPixelCalibrationSequenceItem,
    ProjectionPixelCalibrationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayProjectionPixelCalibrationMacro(Macro):
    """X-Ray Projection Pixel Calibration Macro (PS3.3 C.8.19.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """

    def __init__(
        self,
        /,
        *,
        ProjectionPixelCalibrationSequence: Items[ProjectionPixelCalibrationSequenceItem] = ...,
    ) -> None: ...
    ProjectionPixelCalibrationSequence: SQ[
        ProjectionPixelCalibrationSequenceItems, ProjectionPixelCalibrationSequenceItem
    ]
    """Projection Pixel Calibration Sequence (0018,9401), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """
