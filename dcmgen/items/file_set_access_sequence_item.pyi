# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of File Set Access Sequence (0008,0419)."""

from dcmgen.model.fields import CS, UR_, CSValue, UR_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FileSetAccessSequenceItem(Item):
    """Item of File Set Access Sequence (0008,0419) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        ContainerFileType: CSValue = ...,
        FolderAccessURI: UR_Value = ...,
        FileAccessURI: UR_Value = ...,
    ) -> None: ...
    FolderAccessURI: UR_
    """Folder Access URI (0008,0408), UR, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    FileAccessURI: UR_
    """File Access URI (0008,0409), UR, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContainerFileType: CS
    """Container File Type (0008,040A), CS, VM 1, Type 1C.

    Required if File Access URI is present. Not allowed otherwise.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class FileSetAccessSequenceItems(Sequence[FileSetAccessSequenceItem]):
    def add(
        self,
        /,
        *,
        ContainerFileType: CSValue = ...,
        FolderAccessURI: UR_Value = ...,
        FileAccessURI: UR_Value = ...,
    ) -> FileSetAccessSequenceItem: ...
