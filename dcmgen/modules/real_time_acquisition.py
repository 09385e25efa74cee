# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Real-Time Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.model.dataset import Dataset


class RealTimeAcquisitionModule(Module):
    """Real-Time Acquisition Module (PS3.3 C.7.6.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.28.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence: SQ[Dataset] = SQ(0x5200_9229, "Dataset")
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 C.7.6.28)."""
    StereoPairsPresent: CS[Literal["YES", "NO"]] = CS(0x0022_0028)
    """Stereo Pairs Present (0022,0028), VM 1, Type 1 (PS3.3 C.7.6.28)."""
