# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Primary Fluence Mode Sequence (3002,0050)."""

from typing import Literal

from dcmgen.model.fields import CS, SH, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PrimaryFluenceModeSequenceItem(Item):
    """Item of Primary Fluence Mode Sequence (3002,0050) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        FluenceMode: Literal["STANDARD", "NON_STANDARD"] = ...,
        FluenceModeID: SHValue = ...,
    ) -> None: ...
    FluenceMode: CS[Literal["STANDARD", "NON_STANDARD"]]
    """Fluence Mode (3002,0051), CS, VM 1, Type 1.

    Enumerated Values: STANDARD, NON_STANDARD.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    FluenceModeID: SH
    """Fluence Mode ID (3002,0052), SH, VM 1, Type 1C.

    Required if Fluence Mode is NON_STANDARD. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class PrimaryFluenceModeSequenceItems(Sequence[PrimaryFluenceModeSequenceItem]):
    def add(
        self,
        /,
        *,
        FluenceMode: Literal["STANDARD", "NON_STANDARD"] = ...,
        FluenceModeID: SHValue = ...,
    ) -> PrimaryFluenceModeSequenceItem: ...
