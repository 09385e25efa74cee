# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class MediaCreationManagementReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    __slots__ = ()

    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    RequestedMediaApplicationProfile = LO_(0x2200_000C)
