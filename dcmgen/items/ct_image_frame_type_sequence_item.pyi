# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Image Frame Type Sequence (0018,9329)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import AnyText, CSTn
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTImageFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of CT Image Frame Type Sequence (0018,9329) (PS3.3 C.8.15.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.html#sect_C.8.15.3.1
    """

    def __init__(
        self,
        /,
        *,
        FrameType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "MIXED",
                "PRIMARY",
                "ANGIO",
                "CARDIAC",
                "CARDIAC_GATED",
                "CARDRESP_GATED",
                "DYNAMIC",
                "FLUOROSCOPY",
                "LOCALIZER",
                "MOTION",
                "PERFUSION",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "RESP_GATED",
                "REST",
                "STATIC",
                "STRESS",
                "VOLUME",
                "NON_PARALLEL",
                "PARALLEL",
                "WHOLE_BODY",
                "ADDITION",
                "DIVISION",
                "MASKED",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "RESAMPLED",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "QUANTITY",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
        | AnyText
        | None = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> None: ...
    FrameType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
    ]
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED, MIXED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: ANGIO, CARDIAC, CARDIAC_GATED, CARDRESP_GATED, DYNAMIC, FLUOROSCOPY, LOCALIZER,
    MOTION, PERFUSION, PRE_CONTRAST, POST_CONTRAST, RESP_GATED, REST, STATIC, STRESS, VOLUME, NON_PARALLEL,
    PARALLEL, WHOLE_BODY.

    Defined Terms of Value 4: ADDITION, DIVISION, MASKED, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, RESAMPLED,
    STD_DEVIATION, SUBTRACTION, NONE, QUANTITY, MIXED.

    PS3.3 C.8.15.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.html#sect_C.8.15.3.1
    """

class CTImageFrameTypeSequenceItems(Sequence[CTImageFrameTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "MIXED",
                "PRIMARY",
                "ANGIO",
                "CARDIAC",
                "CARDIAC_GATED",
                "CARDRESP_GATED",
                "DYNAMIC",
                "FLUOROSCOPY",
                "LOCALIZER",
                "MOTION",
                "PERFUSION",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "RESP_GATED",
                "REST",
                "STATIC",
                "STRESS",
                "VOLUME",
                "NON_PARALLEL",
                "PARALLEL",
                "WHOLE_BODY",
                "ADDITION",
                "DIVISION",
                "MASKED",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "RESAMPLED",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "QUANTITY",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
        | AnyText
        | None = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> CTImageFrameTypeSequenceItem: ...
