# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Storage Protocol Element Specification Sequence (0018,9935)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item


class StorageProtocolElementSpecificationSequenceItem(Item):
    """Item of Storage Protocol Element Specification Sequence (0018,9935) (PS3.3 C.34.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.13.html
    """

    __slots__ = ()

    ProtocolElementNumber = US(0x0018_9921)
    ParametersSpecificationSequence = SQ(0x0018_9913, "ParametersSpecificationSequenceItem")
