# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""US Region Calibration Module."""

from dcmgen.items.sequence_of_ultrasound_regions_item import (
    SequenceOfUltrasoundRegionsItem,
    SequenceOfUltrasoundRegionsItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class USRegionCalibrationModule(Module):
    """US Region Calibration Module (PS3.3 C.8.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """

    def __init__(
        self,
        /,
        *,
        SequenceOfUltrasoundRegions: Items[SequenceOfUltrasoundRegionsItem] = ...,
    ) -> None: ...
    SequenceOfUltrasoundRegions: SQ[SequenceOfUltrasoundRegionsItems, SequenceOfUltrasoundRegionsItem]
    """Sequence of Ultrasound Regions (0018,6011), SQ, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
