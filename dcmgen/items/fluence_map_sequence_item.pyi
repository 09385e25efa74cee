# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fluence Map Sequence (3002,0040)."""

from typing import Literal

from dcmgen.model.fields import CS, DS_, DS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FluenceMapSequenceItem(Item):
    """Item of Fluence Map Sequence (3002,0040) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        FluenceDataSource: Literal["CALCULATED", "MEASURED"] = ...,
        FluenceDataScale: DS_Value = ...,
    ) -> None: ...
    FluenceDataSource: CS[Literal["CALCULATED", "MEASURED"]]
    """Fluence Data Source (3002,0041), CS, VM 1, Type 1.

    Enumerated Values: CALCULATED, MEASURED.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    FluenceDataScale: DS_
    """Fluence Data Scale (3002,0042), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class FluenceMapSequenceItems(Sequence[FluenceMapSequenceItem]):
    def add(
        self,
        /,
        *,
        FluenceDataSource: Literal["CALCULATED", "MEASURED"] = ...,
        FluenceDataScale: DS_Value = ...,
    ) -> FluenceMapSequenceItem: ...
