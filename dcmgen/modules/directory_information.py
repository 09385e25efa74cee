# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Directory Information Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UL, US
from dcmgen.model.iod import Module


class DirectoryInformationModule(Module):
    """Directory Information Module (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = UL(0x0004_1200)
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = UL(0x0004_1202)
    FileSetConsistencyFlag = US(0x0004_1212)
    DirectoryRecordSequence = SQ(0x0004_1220, "DirectoryRecordSequenceItem")
