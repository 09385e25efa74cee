# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Definition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, LO_, SH, SQ, US
from dcmgen.model.iod import Module


class HangingProtocolDefinitionModule(Module):
    """Hanging Protocol Definition Module (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    HangingProtocolName = SH(0x0072_0002)
    HangingProtocolDescription = LO(0x0072_0004)
    HangingProtocolLevel = CS(0x0072_0006)
    HangingProtocolCreator = LO(0x0072_0008)
    HangingProtocolCreationDateTime = DT(0x0072_000A)
    HangingProtocolDefinitionSequence = SQ(0x0072_000C, "HangingProtocolDefinitionSequenceItem")
    NumberOfPriorsReferenced = US(0x0072_0014)
    ImageSetsSequence = SQ(0x0072_0020, "ImageSetsSequenceItem")
    HangingProtocolUserIdentificationCodeSequence = SQ(0x0072_000E, "CodeSequenceMacro")
    HangingProtocolUserGroupName = LO_(0x0072_0010)
    SourceHangingProtocolSequence = SQ(0x0072_0012, "SOPInstanceReferenceMacro")
