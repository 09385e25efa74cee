# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Optical Path Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UL
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.optical_path_sequence_item import OpticalPathSequenceItem


class OpticalPathModule(Module):
    """Optical Path Module (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    __slots__ = ()

    NumberOfOpticalPaths: UL = UL(0x0048_0302)
    """Number of Optical Paths (0048,0302), VM 1, Type 1C (PS3.3 C.8.12.5)."""
    OpticalPathSequence: SQ[OpticalPathSequenceItem] = SQ(0x0048_0105, "OpticalPathSequenceItem")
    """Optical Path Sequence (0048,0105), VM 1, Type 1 (PS3.3 C.8.12.5)."""
