# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Phase Interval Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class RTTreatmentPhaseIntervalMacro(Macro):
    """RT Treatment Phase Interval Macro (PS3.3 C.36.2.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """

    __slots__ = ()

    RTTreatmentPhaseIntervalSequence = SQ(0x3010_004E, "RTTreatmentPhaseIntervalSequenceItem")
