# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of File Set Access Sequence (0008,0419)."""

from __future__ import annotations

from dcmgen.model.fields import CS, UR_
from dcmgen.model.iod import Item


class FileSetAccessSequenceItem(Item):
    """Item of File Set Access Sequence (0008,0419) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    FolderAccessURI = UR_(0x0008_0408)
    FileAccessURI = UR_(0x0008_0409)
    ContainerFileType = CS(0x0008_040A)
