# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Series Keys."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, SQ, UI, CSn
from dcmgen.model.iod import Macro


class SeriesKeysMacro(Macro):
    """Series Keys (PS3.3 F.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    Modality = CST(0x0008_0060)
    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS(0x0020_0011)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
