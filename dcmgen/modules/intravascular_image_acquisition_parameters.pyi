# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular Image Acquisition Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, DS, FD, IS, SQ, DSValue, FDValue, ISValue, Items
from dcmgen.model.iod import Module

class IntravascularImageAcquisitionParametersModule(Module):
    """Intravascular Image Acquisition Parameters Module (PS3.3 C.8.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """

    def __init__(
        self,
        /,
        *,
        IVUSAcquisition: Literal["MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED"] = ...,
        IVUSPullbackRate: DSValue = ...,
        IVUSPullbackStartFrameNumber: ISValue = ...,
        IVUSPullbackStopFrameNumber: ISValue = ...,
        CatheterRotationalRate: FDValue = ...,
        CatheterDirectionOfRotation: Literal["CW", "CC"] = ...,
        ModeOfPercutaneousAccessSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    IVUSAcquisition: CS[Literal["MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED"]]
    """IVUS Acquisition (0018,3100), CS, VM 1, Type 1.

    Enumerated Values: MOTORIZED, MANUAL, SELECTIVE, MEASURED.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    IVUSPullbackRate: DS
    """IVUS Pullback Rate (0018,3101), DS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTORIZED. Not allowed otherwise.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    IVUSPullbackStartFrameNumber: IS
    """IVUS Pullback Start Frame Number (0018,3103), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTORIZED. Not allowed otherwise.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    IVUSPullbackStopFrameNumber: IS
    """IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTORIZED. Not allowed otherwise.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    CatheterDirectionOfRotation: CS[Literal["CW", "CC"]]
    """Catheter Direction of Rotation (0052,0031), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CW, CC.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    CatheterRotationalRate: FD
    """Catheter Rotational Rate (0052,0013), FD, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
    ModeOfPercutaneousAccessSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Mode of Percutaneous Access Sequence (0052,0016), SQ, VM 1, Type 2.

    PS3.3 C.8.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """
