# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Omitted Application Setup Sequence (0074,140E)."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class OmittedApplicationSetupSequenceItem(Item):
    """Item of Omitted Application Setup Sequence (0074,140E) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber: IS = IS(0x300C_000C)
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    OmittedChannelSequence: SQ[OmittedChannelSequenceItem] = SQ(0x0074_1409, "OmittedChannelSequenceItem")
    """Omitted Channel Sequence (0074,1409), VM 1, Type 1 (PS3.3 C.8.8.30)."""


class OmittedChannelSequenceItem(Item):
    """Item of Omitted Channel Sequence (0074,1409) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber: IS = IS(0x0074_1406)
    """Referenced Channel Number (0074,1406), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ReasonForChannelOmission: CST[Literal["ALREADY_TREATED", "OTHER"]] = CST(0x0074_140A)
    """Reason for Channel Omission (0074,140A), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ReasonForChannelOmissionDescription: LO_ = LO_(0x0074_140B)
    """Reason for Channel Omission Description (0074,140B), VM 1, Type 3 (PS3.3 C.8.8.30)."""
