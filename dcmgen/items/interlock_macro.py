# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Interlock Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, SQ, ST
from dcmgen.model.iod import Macro


class InterlockMacro(Macro):
    """Interlock Macro (PS3.3 C.36.2.2.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """

    __slots__ = ()

    InterlockDateTime = DT(0x300A_0741)
    InterlockDescription = ST(0x300A_0742)
    InterlockOriginDescription = ST(0x300A_0783)
    InterlockOriginatingDeviceSequence = SQ(0x300A_0743, "DeviceIdentificationMacro")
    InterlockCodeSequence = SQ(0x300A_0744, "CodeSequenceMacro")
    InterlockResolutionCodeSequence = SQ(0x300A_0745, "CodeSequenceMacro")
    InterlockResolutionUserSequence = SQ(0x300A_0746, "PersonIdentificationMacro")
