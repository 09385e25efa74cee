# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Storage Media Sequence (2200,000D)."""

from dcmgen.model.fields import SH_, UI_, SH_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedStorageMediaSequenceItem(Item):
    """Item of Referenced Storage Media Sequence (2200,000D) (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    def __init__(
        self,
        /,
        *,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> None: ...
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

class ReferencedStorageMediaSequenceItems(Sequence[ReferencedStorageMediaSequenceItem]):
    def add(
        self,
        /,
        *,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> ReferencedStorageMediaSequenceItem: ...
