# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VL Photographic Equipment Module."""

from dcmgen.model.fields import UT_, DSn, DSnValue, UT_Value
from dcmgen.model.iod import Module

class VLPhotographicEquipmentModule(Module):
    """VL Photographic Equipment Module (PS3.3 C.8.12.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """

    def __init__(
        self,
        /,
        *,
        CameraOwnerName: UT_Value = ...,
        LensSpecification: DSnValue = ...,
        LensMake: UT_Value = ...,
        LensModel: UT_Value = ...,
        LensSerialNumber: UT_Value = ...,
    ) -> None: ...
    CameraOwnerName: UT_
    """Camera Owner Name (0016,004D), UT, VM 1, Type 3.

    PS3.3 C.8.12.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """
    LensSpecification: DSn
    """Lens Specification (0016,004E), DS, VM 4, Type 3.

    PS3.3 C.8.12.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """
    LensMake: UT_
    """Lens Make (0016,004F), UT, VM 1, Type 3.

    PS3.3 C.8.12.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """
    LensModel: UT_
    """Lens Model (0016,0050), UT, VM 1, Type 3.

    PS3.3 C.8.12.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """
    LensSerialNumber: UT_
    """Lens Serial Number (0016,0051), UT, VM 1, Type 3.

    PS3.3 C.8.12.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """
