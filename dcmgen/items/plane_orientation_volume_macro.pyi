# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Plane Orientation (Volume) Macro."""

from dcmgen.items.plane_orientation_volume_sequence_item import (
    PlaneOrientationVolumeSequenceItem,
    PlaneOrientationVolumeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PlaneOrientationVolumeMacro(Macro):
    """Plane Orientation (Volume) Macro (PS3.3 C.7.6.16.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.22
    """

    def __init__(
        self,
        /,
        *,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
    ) -> None: ...
    PlaneOrientationVolumeSequence: SQ[PlaneOrientationVolumeSequenceItems, PlaneOrientationVolumeSequenceItem]
    """Plane Orientation (Volume) Sequence (0020,930F), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.22
    """
