# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Control Point General Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD, US, US_
from dcmgen.model.iod import Macro


class RTControlPointGeneralMacro(Macro):
    """RT Control Point General Macro (PS3.3 C.36.2.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """

    __slots__ = ()

    RTControlPointIndex: US = US(0x300A_0600)
    """RT Control Point Index (300A,0600), VM 1, Type 1 (PS3.3 C.36.2.2.5)."""
    CumulativeMeterset: FD = FD(0x300A_063C)
    """Cumulative Meterset (300A,063C), VM 1, Type 1C (PS3.3 C.36.2.2.5)."""
    ReferencedTreatmentPositionIndex: US = US(0x300A_060B)
    """Referenced Treatment Position Index (300A,060B), VM 1, Type 1C (PS3.3 C.36.2.2.5)."""
    RecordedRTControlPointDateTime: DT = DT(0x300A_073A)
    """Recorded RT Control Point DateTime (300A,073A), VM 1, Type 1C (PS3.3 C.36.2.2.5)."""
    ReferencedRadiationRTControlPointIndex: US_ = US_(0x300A_073B)
    """Referenced Radiation RT Control Point Index (300A,073B), VM 1, Type 2C (PS3.3 C.36.2.2.5)."""
