# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Patient Position Scope Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class RTPatientPositionScopeMacro(Macro):
    """RT Patient Position Scope Macro (PS3.3 C.36.2.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

    __slots__ = ()

    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    ReferencedRTRadiationSetSequence = SQ(0x300A_0702, "ReferencedRTRadiationSetSequenceItem")
