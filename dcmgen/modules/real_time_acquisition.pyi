# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Real-Time Acquisition Module."""

from typing import Literal

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module
from dcmgen.model.sequence import Sequence

class RealTimeAcquisitionModule(Module):
    """Real-Time Acquisition Module (PS3.3 C.7.6.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.28.html
    """

    def __init__(
        self,
        /,
        *,
        StereoPairsPresent: Literal["YES", "NO"] = ...,
        SharedFunctionalGroupsSequence: Items[Dataset] = ...,
    ) -> None: ...
    SharedFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
    """Shared Functional Groups Sequence (5200,9229), SQ, VM 1, Type 1.

    PS3.3 C.7.6.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.28.html
    """
    StereoPairsPresent: CS[Literal["YES", "NO"]]
    """Stereo Pairs Present (0022,0028), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.28.html
    """
