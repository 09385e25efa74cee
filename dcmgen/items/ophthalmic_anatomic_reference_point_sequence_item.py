# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Anatomic Reference Point Sequence (0022,1632)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, IS
from dcmgen.model.iod import Item


class OphthalmicAnatomicReferencePointSequenceItem(Item):
    """Item of Ophthalmic Anatomic Reference Point Sequence (0022,1632) (PS3.3 C.8.17.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

    __slots__ = ()

    PrimaryAnatomicStructureItemIndex = IS(0x0022_1634)
    OphthalmicAnatomicReferencePointLocalizationType = CS_(0x0022_1633)
    OphthalmicAnatomicReferencePointXCoordinate = FL_(0x0022_1624)
    OphthalmicAnatomicReferencePointYCoordinate = FL_(0x0022_1626)
    OphthalmicAnatomicReferencePointFrameCoordinate = FL_(0x0022_1623)
