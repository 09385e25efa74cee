# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Acquisition Sequence (0018,9417)."""

from dcmgen.model.fields import DS, FD, FD_, DSValue, FD_Value, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameAcquisitionSequenceItem(Item):
    """Item of Frame Acquisition Sequence (0018,9417) (PS3.3 C.8.19.6.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureTimeInms: FD_Value = ...,
        ExposureInmAs: FD_Value = ...,
    ) -> None: ...
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.8.19.6.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """
    ExposureTimeInms: FD_
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 3.

    PS3.3 C.8.19.6.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1.

    PS3.3 C.8.19.6.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """
    ExposureInmAs: FD_
    """Exposure in mAs (0018,9332), FD, VM 1, Type 3.

    PS3.3 C.8.19.6.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """

class FrameAcquisitionSequenceItems(Sequence[FrameAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureTimeInms: FD_Value = ...,
        ExposureInmAs: FD_Value = ...,
    ) -> FrameAcquisitionSequenceItem: ...
