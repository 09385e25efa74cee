# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Study Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, LO_, SH, SH_, TM, UI, CSn
from dcmgen.model.iod import Macro


class StudyKeysMacro(Macro):
    """Study Keys (PS3.3 F.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    StudyDate = DA(0x0008_0020)
    StudyTime = TM(0x0008_0030)
    StudyDescription = LO_(0x0008_1030)
    StudyInstanceUID = UI(0x0020_000D)
    StudyID = SH(0x0020_0010)
    AccessionNumber = SH_(0x0008_0050)
