# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Omitted Application Setup Sequence (0074,140E)."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, LO_, SQ
from dcmgen.model.iod import Item


class OmittedApplicationSetupSequenceItem(Item):
    """Item of Omitted Application Setup Sequence (0074,140E) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber = IS(0x300C_000C)
    OmittedChannelSequence = SQ(0x0074_1409, "OmittedChannelSequenceItem")


class OmittedChannelSequenceItem(Item):
    """Item of Omitted Channel Sequence (0074,1409) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber = IS(0x0074_1406)
    ReasonForChannelOmission = CST(0x0074_140A)
    ReasonForChannelOmissionDescription = LO_(0x0074_140B)
