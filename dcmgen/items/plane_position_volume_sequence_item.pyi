# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plane Position (Volume) Sequence (0020,930E)."""

from dcmgen.model.fields import FDn, FDnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlanePositionVolumeSequenceItem(Item):
    """Item of Plane Position (Volume) Sequence (0020,930E) (PS3.3 C.7.6.16.2.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.21
    """

    def __init__(
        self,
        /,
        *,
        ImagePositionVolume: FDnValue = ...,
    ) -> None: ...
    ImagePositionVolume: FDn
    """Image Position (Volume) (0020,9301), FD, VM 3, Type 1.

    PS3.3 C.7.6.16.2.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.21
    """

class PlanePositionVolumeSequenceItems(Sequence[PlanePositionVolumeSequenceItem]):
    def add(
        self,
        /,
        *,
        ImagePositionVolume: FDnValue = ...,
    ) -> PlanePositionVolumeSequenceItem: ...
