# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Calibration Sequence (0018,9455)."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item


class CalibrationSequenceItem(Item):
    """Item of Calibration Sequence (0018,9455) (PS3.3 C.8.19.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.6.html
    """

    __slots__ = ()

    CalibrationImage = CS(0x0050_0004)
