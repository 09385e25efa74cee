# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spatial Saturation Macro."""

from dcmgen.items.mr_spatial_saturation_sequence_item import (
    MRSpatialSaturationSequenceItem,
    MRSpatialSaturationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRSpatialSaturationMacro(Macro):
    """MR Spatial Saturation Macro (PS3.3 C.8.13.5.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """

    def __init__(
        self,
        /,
        *,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> None: ...
    MRSpatialSaturationSequence: SQ[MRSpatialSaturationSequenceItems, MRSpatialSaturationSequenceItem]
    """MR Spatial Saturation Sequence (0018,9107), SQ, VM 1, Type 2.

    PS3.3 C.8.13.5.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.11.html
    """
