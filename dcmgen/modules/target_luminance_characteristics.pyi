# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Target Luminance Characteristics Module."""

from dcmgen.items.target_luminance_characteristics_sequence_item import (
    TargetLuminanceCharacteristicsSequenceItem,
    TargetLuminanceCharacteristicsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class TargetLuminanceCharacteristicsModule(Module):
    """Target Luminance Characteristics Module (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    def __init__(
        self,
        /,
        *,
        TargetLuminanceCharacteristicsSequence: Items[TargetLuminanceCharacteristicsSequenceItem] = ...,
    ) -> None: ...
    TargetLuminanceCharacteristicsSequence: SQ[
        TargetLuminanceCharacteristicsSequenceItems, TargetLuminanceCharacteristicsSequenceItem
    ]
    """Target Luminance Characteristics Sequence (0028,7008), SQ, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
