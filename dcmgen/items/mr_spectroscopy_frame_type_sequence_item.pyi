# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Spectroscopy Frame Type Sequence (0018,9227)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.mr_spectroscopy_description_macro import MRSpectroscopyDescriptionMacro
from dcmgen.model.fields import AnyText, CSTn
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRSpectroscopyFrameTypeSequenceItem(MRSpectroscopyDescriptionMacro, Item):
    """Item of MR Spectroscopy Frame Type Sequence (0018,9227) (PS3.3 C.8.14.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.html#sect_C.8.14.3.1
    """

    def __init__(
        self,
        /,
        *,
        FrameType: Iterable[
            Literal[
                "SPECTROSCOPY",
                "ADDITION",
                "DIVISION",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "MIXED",
            ]
            | AnyText
        ]
        | Literal[
            "SPECTROSCOPY",
            "ADDITION",
            "DIVISION",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "MIXED",
        ]
        | AnyText
        | None = ...,
        VolumetricProperties: Literal["VOLUME"] | AnyText = ...,
        VolumeBasedCalculationTechnique: Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"] | AnyText = ...,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"] | AnyText = ...,
    ) -> None: ...
    FrameType: CSTn[
        Literal[
            "SPECTROSCOPY",
            "ADDITION",
            "DIVISION",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "MIXED",
        ]
    ]
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    Defined Terms of Value 3: SPECTROSCOPY.

    Defined Terms of Value 4: ADDITION, DIVISION, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, STD_DEVIATION,
    SUBTRACTION, NONE, MIXED.

    PS3.3 C.8.14.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.html#sect_C.8.14.3.1
    """

class MRSpectroscopyFrameTypeSequenceItems(Sequence[MRSpectroscopyFrameTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: Iterable[
            Literal[
                "SPECTROSCOPY",
                "ADDITION",
                "DIVISION",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "MIXED",
            ]
            | AnyText
        ]
        | Literal[
            "SPECTROSCOPY",
            "ADDITION",
            "DIVISION",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "MIXED",
        ]
        | AnyText
        | None = ...,
        VolumetricProperties: Literal["VOLUME"] | AnyText = ...,
        VolumeBasedCalculationTechnique: Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"] | AnyText = ...,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"] | AnyText = ...,
    ) -> MRSpectroscopyFrameTypeSequenceItem: ...
