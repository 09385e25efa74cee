# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plane Orientation (Volume) Sequence (0020,930F)."""

from dcmgen.model.fields import FDn, FDnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlaneOrientationVolumeSequenceItem(Item):
    """Item of Plane Orientation (Volume) Sequence (0020,930F) (PS3.3 C.7.6.16.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.22
    """

    def __init__(
        self,
        /,
        *,
        ImageOrientationVolume: FDnValue = ...,
    ) -> None: ...
    ImageOrientationVolume: FDn
    """Image Orientation (Volume) (0020,9302), FD, VM 6, Type 1.

    PS3.3 C.7.6.16.2.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.22
    """

class PlaneOrientationVolumeSequenceItems(Sequence[PlaneOrientationVolumeSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageOrientationVolume: FDnValue = ...,
    ) -> PlaneOrientationVolumeSequenceItem: ...
