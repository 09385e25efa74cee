# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of WADO Retrieval Sequence (0040,E023)."""

from dcmgen.model.fields import UR, URValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WADORetrievalSequenceItem(Item):
    """Item of WADO Retrieval Sequence (0040,E023) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveURI: URValue = ...,
    ) -> None: ...
    RetrieveURI: UR
    """Retrieve URI (0040,E010), UR, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class WADORetrievalSequenceItems(Sequence[WADORetrievalSequenceItem]):
    def add(
        self,
        /,
        *,
        RetrieveURI: URValue = ...,
    ) -> WADORetrievalSequenceItem: ...
