# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Spatial Saturation Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.mr_spatial_saturation_sequence_item import MRSpatialSaturationSequenceItem


class MRSpatialSaturationMacro(Macro):
    """MR Spatial Saturation Macro (PS3.3 C.8.13.5.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """

    __slots__ = ()

    MRSpatialSaturationSequence: SQ[MRSpatialSaturationSequenceItem] = SQ(
        0x0018_9107, "MRSpatialSaturationSequenceItem"
    )
    """MR Spatial Saturation Sequence (0018,9107), VM 1, Type 2 (PS3.3 C.8.13.5.11)."""
