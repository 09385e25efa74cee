# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of US Image Description Sequence (0018,9806)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, AnyText, CSn, CSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class USImageDescriptionSequenceItem(Item):
    """Item of US Image Description Sequence (0018,9806) (PS3.3 C.8.24.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """

    def __init__(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.8.24.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """
    VolumetricProperties: CS[Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Enumerated Values: VOLUME, SAMPLED, DISTORTED, MIXED.

    PS3.3 C.8.24.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """
    VolumeBasedCalculationTechnique: CST[
        Literal["MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"]
    ]
    """Volume Based Calculation Technique (0008,9207), CS, VM 1, Type 1.

    Defined Terms: MAX_IP, MIN_IP, VOLUME_RENDER, SURFACE_RENDER, MPR, CURVED_MPR, NONE, MIXED.

    PS3.3 C.8.24.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """

class USImageDescriptionSequenceItems(Sequence[USImageDescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> USImageDescriptionSequenceItem: ...
