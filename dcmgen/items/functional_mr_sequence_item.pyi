# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Functional MR Sequence (0018,9621)."""

from typing import Literal

from dcmgen.model.fields import CS, DT, DTValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FunctionalMRSequenceItem(Item):
    """Item of Functional MR Sequence (0018,9621) (PS3.3 C.8.13.5.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """

    def __init__(
        self,
        /,
        *,
        FunctionalSyncPulse: DTValue = ...,
        SettlingPhaseFrame: Literal["YES", "NO"] = ...,
    ) -> None: ...
    SettlingPhaseFrame: CS[Literal["YES", "NO"]]
    """Settling Phase Frame (0018,9624), CS, VM 1, Type 1C.

    Required if Functional Settling Phase Frames Present of this frame is YES. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """
    FunctionalSyncPulse: DT
    """Functional Sync Pulse (0018,9623), DT, VM 1, Type 1.

    PS3.3 C.8.13.5.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.15.html
    """

class FunctionalMRSequenceItems(Sequence[FunctionalMRSequenceItem]):
    def add(
        self,
        /,
        *,
        FunctionalSyncPulse: DTValue = ...,
        SettlingPhaseFrame: Literal["YES", "NO"] = ...,
    ) -> FunctionalMRSequenceItem: ...
