# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of DICOM Retrieval Sequence (0040,E021)."""

from dcmgen.model.fields import AEn, AEnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DICOMRetrievalSequenceItem(Item):
    """Item of DICOM Retrieval Sequence (0040,E021) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
    ) -> None: ...
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class DICOMRetrievalSequenceItems(Sequence[DICOMRetrievalSequenceItem]):
    def add(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
    ) -> DICOMRetrievalSequenceItem: ...
