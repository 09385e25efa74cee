# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Image Frame Radiation Acquisition Parameters Macro."""

from dcmgen.items.rt_image_frame_radiation_acquisition_sequence_item import (
    RTImageFrameRadiationAcquisitionSequenceItem,
    RTImageFrameRadiationAcquisitionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTImageFrameRadiationAcquisitionParametersMacro(Macro):
    """RT Image Frame Radiation Acquisition Parameters Macro (PS3.3 C.36.2.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageFrameRadiationAcquisitionSequence: Items[RTImageFrameRadiationAcquisitionSequenceItem] = ...,
    ) -> None: ...
    RTImageFrameRadiationAcquisitionSequence: SQ[
        RTImageFrameRadiationAcquisitionSequenceItems, RTImageFrameRadiationAcquisitionSequenceItem
    ]
    """RT Image Frame Radiation Acquisition Sequence (3002,010C), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """
