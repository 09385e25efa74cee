# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Keys."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, SH, SQ, US, CSn
from dcmgen.model.iod import Macro


class HangingProtocolKeysMacro(Macro):
    """Hanging Protocol Keys (PS3.3 F.5.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    HangingProtocolName = SH(0x0072_0002)
    HangingProtocolDescription = LO(0x0072_0004)
    HangingProtocolLevel = CS(0x0072_0006)
    HangingProtocolCreator = LO(0x0072_0008)
    HangingProtocolCreationDateTime = DT(0x0072_000A)
    HangingProtocolDefinitionSequence = SQ(0x0072_000C, "HangingProtocolKeysHangingProtocolDefinitionSequenceItem")
    NumberOfPriorsReferenced = US(0x0072_0014)
    HangingProtocolUserIdentificationCodeSequence = SQ(0x0072_000E, "CodeSequenceMacro")
