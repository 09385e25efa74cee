# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Calibration Device Usage Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.calibration_sequence_item import CalibrationSequenceItem


class XRayCalibrationDeviceUsageMacro(Macro):
    """X-Ray Calibration Device Usage Macro (PS3.3 C.8.19.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.6.html
    """

    __slots__ = ()

    CalibrationSequence: SQ[CalibrationSequenceItem] = SQ(0x0018_9455, "CalibrationSequenceItem")
    """Calibration Sequence (0018,9455), VM 1, Type 1 (PS3.3 C.8.19.6.6)."""
