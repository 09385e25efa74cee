# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Planning Landmark Line Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Macro


class PlanningLandmarkLineMacro(Macro):
    """Planning Landmark Line Macro (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    __slots__ = ()

    TwoDLineCoordinatesSequence = SQ(0x0068_65A0, "TwoDLineCoordinatesSequenceItem")
    ThreeDLineCoordinates = FDn(0x0068_65D0)
