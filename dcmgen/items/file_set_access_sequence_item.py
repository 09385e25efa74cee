# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of File Set Access Sequence (0008,0419)."""

from __future__ import annotations

from dcmgen.model.fields import CS, UR_
from dcmgen.model.iod import Item


class FileSetAccessSequenceItem(Item):
    """Item of File Set Access Sequence (0008,0419) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    FolderAccessURI: UR_ = UR_(0x0008_0408)
    """Folder Access URI (0008,0408), VM 1, Type 3 (PS3.3 C.38.1)."""
    FileAccessURI: UR_ = UR_(0x0008_0409)
    """File Access URI (0008,0409), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContainerFileType: CS = CS(0x0008_040A)
    """Container File Type (0008,040A), VM 1, Type 1C (PS3.3 C.38.1)."""
