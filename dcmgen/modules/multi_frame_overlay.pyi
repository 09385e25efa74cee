# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-frame Overlay Module."""

from dcmgen.model.fields import IS, US, ISValue, USValue
from dcmgen.model.iod import Module

class MultiFrameOverlayModule(Module):
    """Multi-frame Overlay Module (PS3.3 C.9.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.3.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfFramesInOverlay: ISValue = ...,
        ImageFrameOrigin: USValue = ...,
    ) -> None: ...
    NumberOfFramesInOverlay: IS
    """Number of Frames in Overlay (60xx,0015), IS, VM 1, Type 1.

    PS3.3 C.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.3.html
    """
    ImageFrameOrigin: US
    """Image Frame Origin (60xx,0051), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.3.html
    """
