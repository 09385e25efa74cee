# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Cutaneous Confocal Microscopy Image Acquisition Parameters Module."""

from dcmgen.model.fields import CS_, DS_, FD_, UI, UT, CS_Value, DS_Value, FD_Value, ISn, ISnValue, UIValue, UTValue
from dcmgen.model.iod import Module

class CutaneousConfocalMicroscopyImageAcquisitionParametersModule(Module):
    """Cutaneous Confocal Microscopy Image Acquisition Parameters Module (PS3.3 C.8.35.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """

    def __init__(
        self,
        /,
        *,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        OpticalMagnificationFactor: DS_Value = ...,
        FieldOfViewShape: CS_Value = ...,
        FieldOfViewDimensions: ISnValue = ...,
        ImageAcquisitionDepth: FD_Value = ...,
    ) -> None: ...
    OpticalMagnificationFactor: DS_
    """Optical Magnification Factor (0016,1005), DS, VM 1, Type 2.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
    ImageAcquisitionDepth: FD_
    """Image Acquisition Depth (0048,0117), FD, VM 1, Type 2.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
    FieldOfViewShape: CS_
    """Field of View Shape (0018,1147), CS, VM 1, Type 2.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
    FieldOfViewDimensions: ISn
    """Field of View Dimension(s) (0018,1149), IS, VM 1-2, Type 2.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
    TrackingID: UT
    """Tracking ID (0062,0020), UT, VM 1, Type 1C.

    Required if Tracking UID is present. Not allowed otherwise.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
    TrackingUID: UI
    """Tracking UID (0062,0021), UI, VM 1, Type 1C.

    Required if Tracking ID is present. Not allowed otherwise.

    PS3.3 C.8.35.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """
