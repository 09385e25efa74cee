# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hanging Protocol Definition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, LO_, SH, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hanging_protocol_definition_sequence_item import HangingProtocolDefinitionSequenceItem
    from dcmgen.items.image_sets_sequence_item import ImageSetsSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class HangingProtocolDefinitionModule(Module):
    """Hanging Protocol Definition Module (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    HangingProtocolName: SH = SH(0x0072_0002)
    """Hanging Protocol Name (0072,0002), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolDescription: LO = LO(0x0072_0004)
    """Hanging Protocol Description (0072,0004), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolLevel: CS[Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]] = CS(0x0072_0006)
    """Hanging Protocol Level (0072,0006), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolCreator: LO = LO(0x0072_0008)
    """Hanging Protocol Creator (0072,0008), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolCreationDateTime: DT = DT(0x0072_000A)
    """Hanging Protocol Creation DateTime (0072,000A), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolDefinitionSequence: SQ[HangingProtocolDefinitionSequenceItem] = SQ(
        0x0072_000C, "HangingProtocolDefinitionSequenceItem"
    )
    """Hanging Protocol Definition Sequence (0072,000C), VM 1, Type 1 (PS3.3 C.23.1)."""
    NumberOfPriorsReferenced: US = US(0x0072_0014)
    """Number of Priors Referenced (0072,0014), VM 1, Type 1 (PS3.3 C.23.1)."""
    ImageSetsSequence: SQ[ImageSetsSequenceItem] = SQ(0x0072_0020, "ImageSetsSequenceItem")
    """Image Sets Sequence (0072,0020), VM 1, Type 1 (PS3.3 C.23.1)."""
    HangingProtocolUserIdentificationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0072_000E, "CodeSequenceMacro")
    """Hanging Protocol User Identification Code Sequence (0072,000E), VM 1, Type 2 (PS3.3 C.23.1)."""
    HangingProtocolUserGroupName: LO_ = LO_(0x0072_0010)
    """Hanging Protocol User Group Name (0072,0010), VM 1, Type 3 (PS3.3 C.23.1)."""
    SourceHangingProtocolSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0072_0012, "SOPInstanceReferenceMacro")
    """Source Hanging Protocol Sequence (0072,0012), VM 1, Type 3 (PS3.3 C.23.1)."""
