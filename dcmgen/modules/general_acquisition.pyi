# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Acquisition Module."""

from dcmgen.model.fields import (
    DA_,
    DT_,
    FD_,
    IS_,
    TM_,
    UI_,
    DA_Value,
    DT_Value,
    FD_Value,
    IS_Value,
    TM_Value,
    UI_Value,
    UIn,
    UInValue,
)
from dcmgen.model.iod import Module

class GeneralAcquisitionModule(Module):
    """General Acquisition Module (PS3.3 C.7.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionUID: UI_Value = ...,
        AcquisitionDate: DA_Value = ...,
        AcquisitionDateTime: DT_Value = ...,
        AcquisitionTime: TM_Value = ...,
        IrradiationEventUID: UInValue = ...,
        AcquisitionDuration: FD_Value = ...,
        AcquisitionNumber: IS_Value = ...,
        ImagesInAcquisition: IS_Value = ...,
    ) -> None: ...
    AcquisitionUID: UI_
    """Acquisition UID (0008,0017), UI, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), IS, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    AcquisitionDate: DA_
    """Acquisition Date (0008,0022), DA, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    AcquisitionTime: TM_
    """Acquisition Time (0008,0032), TM, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    AcquisitionDateTime: DT_
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    AcquisitionDuration: FD_
    """Acquisition Duration (0018,9073), FD, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    ImagesInAcquisition: IS_
    """Images in Acquisition (0020,1002), IS, VM 1, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
    IrradiationEventUID: UIn
    """Irradiation Event UID (0008,3010), UI, VM 1-n, Type 3.

    PS3.3 C.7.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """
