# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Assessment Results Directory Record Results Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, TM_, CSn
from dcmgen.model.iod import Macro


class ContentAssessmentResultsDirectoryRecordResultsKeysMacro(Macro):
    """Content Assessment Results Directory Record Results Keys (PS3.3 F.5.45).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.45.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM_(0x0008_0013)
