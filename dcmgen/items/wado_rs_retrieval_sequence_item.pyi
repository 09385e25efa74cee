# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of WADO-RS Retrieval Sequence (0040,E025)."""

from dcmgen.model.fields import UR, URValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WADORSRetrievalSequenceItem(Item):
    """Item of WADO-RS Retrieval Sequence (0040,E025) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveURL: URValue = ...,
    ) -> None: ...
    RetrieveURL: UR
    """Retrieve URL (0008,1190), UR, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class WADORSRetrievalSequenceItems(Sequence[WADORSRetrievalSequenceItem]):
    def add(
        self,
        /,
        *,
        RetrieveURL: URValue = ...,
    ) -> WADORSRetrievalSequenceItem: ...
