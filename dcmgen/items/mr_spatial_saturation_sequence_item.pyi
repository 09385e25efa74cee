# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Spatial Saturation Sequence (0018,9107)."""

from dcmgen.model.fields import FD, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRSpatialSaturationSequenceItem(Item):
    """Item of MR Spatial Saturation Sequence (0018,9107) (PS3.3 C.8.13.5.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """

    def __init__(
        self,
        /,
        *,
        SlabThickness: FDValue = ...,
        SlabOrientation: FDnValue = ...,
        MidSlabPosition: FDnValue = ...,
    ) -> None: ...
    SlabThickness: FD
    """Slab Thickness (0018,9104), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """
    SlabOrientation: FDn
    """Slab Orientation (0018,9105), FD, VM 3, Type 1.

    PS3.3 C.8.13.5.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """
    MidSlabPosition: FDn
    """Mid Slab Position (0018,9106), FD, VM 3, Type 1.

    PS3.3 C.8.13.5.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """

class MRSpatialSaturationSequenceItems(Sequence[MRSpatialSaturationSequenceItem]):
    def add(
        self,
        /,
        *,
        SlabThickness: FDValue = ...,
        SlabOrientation: FDnValue = ...,
        MidSlabPosition: FDnValue = ...,
    ) -> MRSpatialSaturationSequenceItem: ...
