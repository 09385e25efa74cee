# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Image Description Macro."""

from typing import Literal

from dcmgen.model.fields import CS_, CST, AnyText
from dcmgen.model.iod import Macro

class MRImageDescriptionMacro(Macro):
    """MR Image Description Macro (PS3.3 C.8.13.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.3.html
    """

    def __init__(
        self,
        /,
        *,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal[
            "DIFFUSION",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "PERFUSION",
            "PROTON_DENSITY",
            "STIR",
            "TAGGING",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "UNKNOWN",
            "MIXED",
        ]
        | AnyText = ...,
        FunctionalSettlingPhaseFramesPresent: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    ComplexImageComponent: CST[Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "MIXED"]]
    """Complex Image Component (0008,9208), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Defined Terms: MAGNITUDE, PHASE, REAL, IMAGINARY, MIXED.

    PS3.3 C.8.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.3.html
    """
    AcquisitionContrast: CST[
        Literal[
            "DIFFUSION",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "PERFUSION",
            "PROTON_DENSITY",
            "STIR",
            "TAGGING",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "UNKNOWN",
            "MIXED",
        ]
    ]
    """Acquisition Contrast (0008,9209), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Defined Terms: DIFFUSION, FLOW_ENCODED, FLUID_ATTENUATED, PERFUSION, PROTON_DENSITY, STIR, TAGGING, T1, T2,
    T2_STAR, TOF, UNKNOWN, MIXED.

    PS3.3 C.8.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.3.html
    """
    FunctionalSettlingPhaseFramesPresent: CS_[Literal["YES", "NO", ""]]
    """Functional Settling Phase Frames Present (0018,9622), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.3.html
    """
