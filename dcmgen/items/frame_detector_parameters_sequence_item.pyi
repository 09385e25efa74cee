# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Detector Parameters Sequence (0018,9451)."""

from dcmgen.model.fields import DS_, DS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameDetectorParametersSequenceItem(Item):
    """Item of Frame Detector Parameters Sequence (0018,9451) (PS3.3 C.8.19.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorActiveTime: DS_Value = ...,
        DetectorActivationOffsetFromExposure: DS_Value = ...,
    ) -> None: ...
    DetectorActiveTime: DS_
    """Detector Active Time (0018,7014), DS, VM 1, Type 3.

    PS3.3 C.8.19.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """
    DetectorActivationOffsetFromExposure: DS_
    """Detector Activation Offset From Exposure (0018,7016), DS, VM 1, Type 3.

    PS3.3 C.8.19.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """

class FrameDetectorParametersSequenceItems(Sequence[FrameDetectorParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        DetectorActiveTime: DS_Value = ...,
        DetectorActivationOffsetFromExposure: DS_Value = ...,
    ) -> FrameDetectorParametersSequenceItem: ...
