# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of DICOM Media Retrieval Sequence (0040,E022)."""

from dcmgen.model.fields import SH_, UI, SH_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DICOMMediaRetrievalSequenceItem(Item):
    """Item of DICOM Media Retrieval Sequence (0040,E022) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        StorageMediaFileSetUID: UIValue = ...,
        StorageMediaFileSetID: SH_Value = ...,
    ) -> None: ...
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1, Type 2.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    StorageMediaFileSetUID: UI
    """Storage Media File-set UID (0088,0140), UI, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class DICOMMediaRetrievalSequenceItems(Sequence[DICOMMediaRetrievalSequenceItem]):
    def add(
        self,
        /,
        *,
        StorageMediaFileSetUID: UIValue = ...,
        StorageMediaFileSetID: SH_Value = ...,
    ) -> DICOMMediaRetrievalSequenceItem: ...
