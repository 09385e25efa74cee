# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose Keys."""

from typing import Literal

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import CST, IS, LO_, SQ, AnyText, CSn, CSnValue, ISValue, Items, LO_Value
from dcmgen.model.iod import Macro

class RTDoseKeysMacro(Macro):
    """RT Dose Keys (PS3.3 F.5.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        DoseSummationType: Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
        | AnyText = ...,
        SpecificCharacterSet: CSnValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        DoseComment: LO_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """
    DoseSummationType: CST[
        Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
    ]
    """Dose Summation Type (3004,000A), CS, VM 1, Type 1.

    Defined Terms: PLAN, MULTI_PLAN, FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION,
    CONTROL_POINT, RECORD, PLAN_OVERVIEW.

    PS3.3 F.5.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """
    DoseComment: LO_
    """Dose Comment (3004,0006), LO, VM 1, Type 3.

    PS3.3 F.5.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 F.5.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.19.html
    """
