# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Exposure Index Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS_
from dcmgen.model.iod import Macro


class ExposureIndexMacro(Macro):
    """Exposure Index Macro (PS3.3 10.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """

    __slots__ = ()

    ExposureIndex = DS_(0x0018_1411)
    TargetExposureIndex = DS_(0x0018_1412)
    DeviationIndex = DS_(0x0018_1413)
