# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Specimen Reference Sequence (0048,0110)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item


class SpecimenReferenceSequenceItem(Item):
    """Item of Specimen Reference Sequence (0048,0110) (PS3.3 C.8.12.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.3.html
    """

    __slots__ = ()

    SpecimenUID = UI(0x0040_0554)
