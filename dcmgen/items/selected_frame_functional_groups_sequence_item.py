# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Selected Frame Functional Groups Sequence (3002,0101)."""

from __future__ import annotations

from dcmgen.model.fields import IS
from dcmgen.model.iod import Item


class SelectedFrameFunctionalGroupsSequenceItem(Item):
    """Item of Selected Frame Functional Groups Sequence (3002,0101) (PS3.3 C.7.6.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """

    __slots__ = ()

    SelectedFrameNumber = IS(0x3002_0100)
