# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Exposure Control Sensing Regions Macro."""

from dcmgen.items.exposure_control_sensing_regions_sequence_item import (
    ExposureControlSensingRegionsSequenceItem,
    ExposureControlSensingRegionsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayExposureControlSensingRegionsMacro(Macro):
    """X-Ray Exposure Control Sensing Regions Macro (PS3.3 C.8.19.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        ExposureControlSensingRegionsSequence: Items[ExposureControlSensingRegionsSequenceItem] = ...,
    ) -> None: ...
    ExposureControlSensingRegionsSequence: SQ[
        ExposureControlSensingRegionsSequenceItems, ExposureControlSensingRegionsSequenceItem
    ]
    """Exposure Control Sensing Regions Sequence (0018,9434), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
