# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Excitation Characteristics Macro."""

from dcmgen.items.photoacoustic_excitation_characteristics_sequence_item import (
    PhotoacousticExcitationCharacteristicsSequenceItem,
    PhotoacousticExcitationCharacteristicsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PhotoacousticExcitationCharacteristicsMacro(Macro):
    """Photoacoustic Excitation Characteristics Macro (PS3.3 C.8.34.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """

    def __init__(
        self,
        /,
        *,
        PhotoacousticExcitationCharacteristicsSequence: Items[PhotoacousticExcitationCharacteristicsSequenceItem] = ...,
    ) -> None: ...
    PhotoacousticExcitationCharacteristicsSequence: SQ[
        PhotoacousticExcitationCharacteristicsSequenceItems, PhotoacousticExcitationCharacteristicsSequenceItem
    ]
    """Photoacoustic Excitation Characteristics Sequence (0018,9821), SQ, VM 1, Type 1.

    PS3.3 C.8.34.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """
