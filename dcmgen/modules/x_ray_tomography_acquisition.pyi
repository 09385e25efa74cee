# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Tomography Acquisition Module."""

from typing import Literal

from dcmgen.model.fields import CST_, DS, DS_, IS_, AnyText, DS_Value, DSValue, IS_Value
from dcmgen.model.iod import Module

class XRayTomographyAcquisitionModule(Module):
    """X-Ray Tomography Acquisition Module (PS3.3 C.8.7.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """

    def __init__(
        self,
        /,
        *,
        TomoLayerHeight: DSValue = ...,
        TomoAngle: DS_Value = ...,
        TomoTime: DS_Value = ...,
        TomoType: Literal["LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR", None] | AnyText = ...,
        TomoClass: Literal["MOTION", "TOMOSYNTHESIS", None] | AnyText = ...,
        NumberOfTomosynthesisSourceImages: IS_Value = ...,
    ) -> None: ...
    TomoLayerHeight: DS
    """Tomo Layer Height (0018,1460), DS, VM 1, Type 1.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
    TomoAngle: DS_
    """Tomo Angle (0018,1470), DS, VM 1, Type 3.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
    TomoTime: DS_
    """Tomo Time (0018,1480), DS, VM 1, Type 3.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
    TomoType: CST_[Literal["LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR"]]
    """Tomo Type (0018,1490), CS, VM 1, Type 3.

    Defined Terms: LINEAR, SPIRAL, POLYCYCLOIDAL, CIRCULAR.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
    TomoClass: CST_[Literal["MOTION", "TOMOSYNTHESIS"]]
    """Tomo Class (0018,1491), CS, VM 1, Type 3.

    Defined Terms: MOTION, TOMOSYNTHESIS.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
    NumberOfTomosynthesisSourceImages: IS_
    """Number of Tomosynthesis Source Images (0018,1495), IS, VM 1, Type 3.

    PS3.3 C.8.7.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """
