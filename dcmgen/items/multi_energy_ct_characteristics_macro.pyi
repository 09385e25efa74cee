# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-energy CT Characteristics Macro."""

from dcmgen.items.multi_energy_ct_characteristics_sequence_item import (
    MultienergyCTCharacteristicsSequenceItem,
    MultienergyCTCharacteristicsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MultiEnergyCTCharacteristicsMacro(Macro):
    """Multi-energy CT Characteristics Macro (PS3.3 C.8.15.3.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
    ) -> None: ...
    MultienergyCTCharacteristicsSequence: SQ[
        MultienergyCTCharacteristicsSequenceItems, MultienergyCTCharacteristicsSequenceItem
    ]
    """Multi-energy CT Characteristics Sequence (0018,9364), SQ, VM 1, Type 1C.

    Required if (the IOD is CT Image and Image Type Value 4 is VMI) or (the IOD is Enhanced CT Image and Image Type
    Value 5 is VMI) or (the IOD is Enhanced CT Image and Frame Type Value 5 of this frame is VMI). May be present
    otherwise.

    PS3.3 C.8.15.3.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """
