# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-energy CT Characteristics Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.multi_energy_ct_characteristics_sequence_item import MultienergyCTCharacteristicsSequenceItem


class MultiEnergyCTCharacteristicsMacro(Macro):
    """Multi-energy CT Characteristics Macro (PS3.3 C.8.15.3.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

    __slots__ = ()

    MultienergyCTCharacteristicsSequence: SQ[MultienergyCTCharacteristicsSequenceItem] = SQ(
        0x0018_9364, "MultienergyCTCharacteristicsSequenceItem"
    )
    """Multi-energy CT Characteristics Sequence (0018,9364), VM 1, Type 1C (PS3.3 C.8.15.3.12)."""
