# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Encrypted Attributes Sequence (0400,0500)."""

from __future__ import annotations

from dcmgen.model.fields import OB, UI
from dcmgen.model.iod import Item


class EncryptedAttributesSequenceItem(Item):
    """Item of Encrypted Attributes Sequence (0400,0500) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    EncryptedContentTransferSyntaxUID = UI(0x0400_0510)
    EncryptedContent = OB(0x0400_0520)
