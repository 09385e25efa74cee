# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-frame Functional Groups Module."""

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import IS, SQ, ISValue, Items
from dcmgen.model.iod import Module
from dcmgen.model.sequence import Sequence

class MultiFrameFunctionalGroupsModule(Module):
    """Multi-frame Functional Groups Module (PS3.3 C.7.6.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfFrames: ISValue = ...,
        SharedFunctionalGroupsSequence: Items[Dataset] = ...,
        PerFrameFunctionalGroupsSequence: Items[Dataset] = ...,
    ) -> None: ...
    SharedFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
    """Shared Functional Groups Sequence (5200,9229), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """
    PerFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
    """Per-frame Functional Groups Sequence (5200,9230), SQ, VM 1, Type 1C.

    Required if Number of Frames is greater than 1. Not allowed otherwise.

    PS3.3 C.7.6.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    PS3.3 C.7.6.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """
