# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Interlock Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, SQ, ST
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class InterlockMacro(Macro):
    """Interlock Macro (PS3.3 C.36.2.2.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """

    __slots__ = ()

    InterlockDateTime: DT = DT(0x300A_0741)
    """Interlock DateTime (300A,0741), VM 1, Type 1 (PS3.3 C.36.2.2.18)."""
    InterlockDescription: ST = ST(0x300A_0742)
    """Interlock Description (300A,0742), VM 1, Type 1 (PS3.3 C.36.2.2.18)."""
    InterlockOriginDescription: ST = ST(0x300A_0783)
    """Interlock Origin Description (300A,0783), VM 1, Type 1C (PS3.3 C.36.2.2.18)."""
    InterlockOriginatingDeviceSequence: SQ[DeviceIdentificationMacro] = SQ(0x300A_0743, "DeviceIdentificationMacro")
    """Interlock Originating Device Sequence (300A,0743), VM 1, Type 1C (PS3.3 C.36.2.2.18)."""
    InterlockCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0744, "CodeSequenceMacro")
    """Interlock Code Sequence (300A,0744), VM 1, Type 1 (PS3.3 C.36.2.2.18)."""
    InterlockResolutionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0745, "CodeSequenceMacro")
    """Interlock Resolution Code Sequence (300A,0745), VM 1, Type 1 (PS3.3 C.36.2.2.18)."""
    InterlockResolutionUserSequence: SQ[PersonIdentificationMacro] = SQ(0x300A_0746, "PersonIdentificationMacro")
    """Interlock Resolution User Sequence (300A,0746), VM 1, Type 2 (PS3.3 C.36.2.2.18)."""
