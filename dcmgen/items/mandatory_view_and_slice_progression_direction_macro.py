# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Mandatory View and Slice Progression Direction Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
        DetectorInformationSequenceViewCodeSequenceItem,
    )


class MandatoryViewAndSliceProgressionDirectionMacro(Macro):
    """Mandatory View and Slice Progression Direction Macro (PS3.3 10.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """

    __slots__ = ()

    ViewCodeSequence: SQ[DetectorInformationSequenceViewCodeSequenceItem] = SQ(
        0x0054_0220, "DetectorInformationSequenceViewCodeSequenceItem"
    )
    """View Code Sequence (0054,0220), VM 1, Type 1 (PS3.3 10.19)."""
    SliceProgressionDirection: CST[
        Literal["APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"]
    ] = CST(0x0054_0500)
    """Slice Progression Direction (0054,0500), VM 1, Type 1C (PS3.3 10.19)."""
