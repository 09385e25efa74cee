# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Frame Detector Parameters Macro."""

from dcmgen.items.frame_detector_parameters_sequence_item import (
    FrameDetectorParametersSequenceItem,
    FrameDetectorParametersSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayFrameDetectorParametersMacro(Macro):
    """X-Ray Frame Detector Parameters Macro (PS3.3 C.8.19.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """

    def __init__(
        self,
        /,
        *,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
    ) -> None: ...
    FrameDetectorParametersSequence: SQ[FrameDetectorParametersSequenceItems, FrameDetectorParametersSequenceItem]
    """Frame Detector Parameters Sequence (0018,9451), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """
