# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of XDS Retrieval Sequence (0040,E024)."""

from dcmgen.model.fields import UI, UI_, UI_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XDSRetrievalSequenceItem(Item):
    """Item of XDS Retrieval Sequence (0040,E024) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        RepositoryUniqueID: UIValue = ...,
        HomeCommunityID: UI_Value = ...,
    ) -> None: ...
    RepositoryUniqueID: UI
    """Repository Unique ID (0040,E030), UI, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    HomeCommunityID: UI_
    """Home Community ID (0040,E031), UI, VM 1, Type 3.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class XDSRetrievalSequenceItems(Sequence[XDSRetrievalSequenceItem]):
    def add(
        self,
        /,
        *,
        RepositoryUniqueID: UIValue = ...,
        HomeCommunityID: UI_Value = ...,
    ) -> XDSRetrievalSequenceItem: ...
