# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Plane Position (Volume) Macro."""

from dcmgen.items.plane_position_volume_sequence_item import (
    PlanePositionVolumeSequenceItem,
    PlanePositionVolumeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PlanePositionVolumeMacro(Macro):
    """Plane Position (Volume) Macro (PS3.3 C.7.6.16.2.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.21
    """

    def __init__(
        self,
        /,
        *,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
    ) -> None: ...
    PlanePositionVolumeSequence: SQ[PlanePositionVolumeSequenceItems, PlanePositionVolumeSequenceItem]
    """Plane Position (Volume) Sequence (0020,930E), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.21
    """
