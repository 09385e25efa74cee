# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Orientation in Frame Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PatientOrientationInFrameMacro(Macro):
    """Patient Orientation in Frame Macro (PS3.3 C.7.6.16.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """

    __slots__ = ()

    PatientOrientationInFrameSequence = SQ(0x0020_9450, "PatientOrientationInFrameSequenceItem")
