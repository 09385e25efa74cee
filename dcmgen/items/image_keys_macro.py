# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Keys."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ, CSn
from dcmgen.model.iod import Macro


class ImageKeysMacro(Macro):
    """Image Keys (PS3.3 F.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.4.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
