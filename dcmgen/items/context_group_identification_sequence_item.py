# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Context Group Identification Sequence (0008,0123)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DT, UI_
from dcmgen.model.iod import Item


class ContextGroupIdentificationSequenceItem(Item):
    """Item of Context Group Identification Sequence (0008,0123) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    ContextIdentifier = CS(0x0008_010F)
    ContextUID = UI_(0x0008_0117)
    MappingResource = CST(0x0008_0105)
    ContextGroupVersion = DT(0x0008_0106)
