# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-frame Functional Groups Module."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import Dataset


class MultiFrameFunctionalGroupsModule(Module):
    """Multi-frame Functional Groups Module (PS3.3 C.7.6.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence: SQ[Dataset] = SQ(0x5200_9229, "Dataset")
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    PerFrameFunctionalGroupsSequence: SQ[Dataset] = SQ(0x5200_9230, "Dataset")
    """Per-frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 C.7.6.16)."""
