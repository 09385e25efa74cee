# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Dose Keys."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, LO_, SQ, CSn
from dcmgen.model.iod import Macro


class RTDoseKeysMacro(Macro):
    """RT Dose Keys (PS3.3 F.5.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    DoseSummationType = CST(0x3004_000A)
    DoseComment = LO_(0x3004_0006)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
