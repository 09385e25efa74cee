# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XRF Positioner Module."""

from dcmgen.model.fields import DS_, DS_Value
from dcmgen.model.iod import Module

class XRFPositionerModule(Module):
    """XRF Positioner Module (PS3.3 C.8.7.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """

    def __init__(
        self,
        /,
        *,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        EstimatedRadiographicMagnificationFactor: DS_Value = ...,
        ColumnAngulation: DS_Value = ...,
    ) -> None: ...
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.7.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.7.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """
    EstimatedRadiographicMagnificationFactor: DS_
    """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1, Type 3.

    PS3.3 C.8.7.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """
    ColumnAngulation: DS_
    """Column Angulation (0018,1450), DS, VM 1, Type 3.

    PS3.3 C.8.7.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.6.html
    """
