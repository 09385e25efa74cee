# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mapping Resource Identification Sequence (0008,0124)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, UI_
from dcmgen.model.iod import Item


class MappingResourceIdentificationSequenceItem(Item):
    """Item of Mapping Resource Identification Sequence (0008,0124) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    MappingResource = CST(0x0008_0105)
    MappingResourceUID = UI_(0x0008_0118)
    MappingResourceName = LO_(0x0008_0122)
