# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.model.fields import ST, UI, ISn, USn
from dcmgen.model.iod import Item


class ReferencedSOPSequenceItem(Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    HL7InstanceIdentifier = ST(0x0040_E001)
    ReferencedFrameNumber = ISn(0x0008_1160)
    ReferencedSegmentNumber = USn(0x0062_000B)
