# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Current Frame Functional Groups Module."""

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module
from dcmgen.model.sequence import Sequence

class CurrentFrameFunctionalGroupsModule(Module):
    """Current Frame Functional Groups Module (PS3.3 C.7.6.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.27.html
    """

    def __init__(
        self,
        /,
        *,
        CurrentFrameFunctionalGroupsSequence: Items[Dataset] = ...,
    ) -> None: ...
    CurrentFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
    """Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1, Type 1.

    PS3.3 C.7.6.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.27.html
    """
