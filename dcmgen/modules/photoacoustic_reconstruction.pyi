# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Reconstruction Module."""

from dcmgen.items.sound_speed_correction_mechanism_code_sequence_item import (
    SoundSpeedCorrectionMechanismCodeSequenceItem,
    SoundSpeedCorrectionMechanismCodeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PhotoacousticReconstructionModule(Module):
    """Photoacoustic Reconstruction Module (PS3.3 C.8.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """

    def __init__(
        self,
        /,
        *,
        SoundSpeedCorrectionMechanismCodeSequence: Items[SoundSpeedCorrectionMechanismCodeSequenceItem] = ...,
    ) -> None: ...
    SoundSpeedCorrectionMechanismCodeSequence: SQ[
        SoundSpeedCorrectionMechanismCodeSequenceItems, SoundSpeedCorrectionMechanismCodeSequenceItem
    ]
    """Sound Speed Correction Mechanism Code Sequence (0018,9832), SQ, VM 1, Type 1.

    Codes: CID 11004 Speed of Sound Correction Mechanisms (Defined, inferred).

    PS3.3 C.8.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """
