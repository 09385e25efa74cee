# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Control Point General Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD, US, US_
from dcmgen.model.iod import Macro


class RTControlPointGeneralMacro(Macro):
    """RT Control Point General Macro (PS3.3 C.36.2.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """

    __slots__ = ()

    RTControlPointIndex = US(0x300A_0600)
    CumulativeMeterset = FD(0x300A_063C)
    ReferencedTreatmentPositionIndex = US(0x300A_060B)
    RecordedRTControlPointDateTime = DT(0x300A_073A)
    ReferencedRadiationRTControlPointIndex = US_(0x300A_073B)
