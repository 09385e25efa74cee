# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Tomo Acquisition Module."""

from typing import Literal

from dcmgen.items.rotation_information_sequence_item import (
    RotationInformationSequenceItem,
    RotationInformationSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, Items
from dcmgen.model.iod import Module

class NMTomoAcquisitionModule(Module):
    """NM Tomo Acquisition Module (PS3.3 C.8.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        RotationInformationSequence: Items[RotationInformationSequenceItem] = ...,
        TypeOfDetectorMotion: Literal["STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP", "", None] = ...,
    ) -> None: ...
    RotationInformationSequence: SQ[RotationInformationSequenceItems, RotationInformationSequenceItem]
    """Rotation Information Sequence (0054,0052), SQ, VM 1, Type 2.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    TypeOfDetectorMotion: CS_[Literal["STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP", ""]]
    """Type of Detector Motion (0054,0202), CS, VM 1, Type 3.

    Enumerated Values: STEP AND SHOOT, CONTINUOUS, ACQ DURING STEP.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
