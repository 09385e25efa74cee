# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Current Frame Functional Groups Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import Dataset


class CurrentFrameFunctionalGroupsModule(Module):
    """Current Frame Functional Groups Module (PS3.3 C.7.6.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.27.html
    """

    __slots__ = ()

    CurrentFrameFunctionalGroupsSequence: SQ[Dataset] = SQ(0x0006_0001, "Dataset")
    """Current Frame Functional Groups Sequence (0006,0001), VM 1, Type 1 (PS3.3 C.7.6.27)."""
