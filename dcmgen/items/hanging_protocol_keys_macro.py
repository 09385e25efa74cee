# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hanging Protocol Keys."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, SH, SQ, US, CSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hanging_protocol_keys_hanging_protocol_definition_sequence_item import (
        HangingProtocolKeysHangingProtocolDefinitionSequenceItem,
    )


class HangingProtocolKeysMacro(Macro):
    """Hanging Protocol Keys (PS3.3 F.5.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.31)."""
    HangingProtocolName: SH = SH(0x0072_0002)
    """Hanging Protocol Name (0072,0002), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolDescription: LO = LO(0x0072_0004)
    """Hanging Protocol Description (0072,0004), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolLevel: CS = CS(0x0072_0006)
    """Hanging Protocol Level (0072,0006), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolCreator: LO = LO(0x0072_0008)
    """Hanging Protocol Creator (0072,0008), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolCreationDateTime: DT = DT(0x0072_000A)
    """Hanging Protocol Creation DateTime (0072,000A), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolDefinitionSequence: SQ[HangingProtocolKeysHangingProtocolDefinitionSequenceItem] = SQ(
        0x0072_000C, "HangingProtocolKeysHangingProtocolDefinitionSequenceItem"
    )
    """Hanging Protocol Definition Sequence (0072,000C), VM 1, Type 1 (PS3.3 F.5.31)."""
    NumberOfPriorsReferenced: US = US(0x0072_0014)
    """Number of Priors Referenced (0072,0014), VM 1, Type 1 (PS3.3 F.5.31)."""
    HangingProtocolUserIdentificationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0072_000E, "CodeSequenceMacro")
    """Hanging Protocol User Identification Code Sequence (0072,000E), VM 1, Type 2 (PS3.3 F.5.31)."""
