# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Reconstruction Module."""

from typing import Literal

from dcmgen.model.fields import CST_, DS_, AnyText, DS_Value, SHn, SHnValue
from dcmgen.model.iod import Module

class NMReconstructionModule(Module):
    """NM Reconstruction Module (PS3.3 C.8.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """

    def __init__(
        self,
        /,
        *,
        SliceThickness: DS_Value = ...,
        SpacingBetweenSlices: DS_Value = ...,
        ReconstructionDiameter: DS_Value = ...,
        ConvolutionKernel: SHnValue = ...,
        SliceLocation: DS_Value = ...,
        SliceProgressionDirection: Literal["APEX_TO_BASE", "BASE_TO_APEX", None] | AnyText = ...,
    ) -> None: ...
    SpacingBetweenSlices: DS_
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 2.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
    ReconstructionDiameter: DS_
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 3.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 3.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
    SliceThickness: DS_
    """Slice Thickness (0018,0050), DS, VM 1, Type 2.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
    SliceLocation: DS_
    """Slice Location (0020,1041), DS, VM 1, Type 3.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
    SliceProgressionDirection: CST_[Literal["APEX_TO_BASE", "BASE_TO_APEX"]]
    """Slice Progression Direction (0054,0500), CS, VM 1, Type 3.

    Enumerated Values if a condition that cannot be checked (condition of a list) applies: APEX_TO_BASE,
    BASE_TO_APEX.

    PS3.3 C.8.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """
