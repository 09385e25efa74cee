# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multi-energy CT Characteristics Sequence (0018,9364)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro


class MultienergyCTCharacteristicsSequenceItem(Item):
    """Item of Multi-energy CT Characteristics Sequence (0018,9364) (PS3.3 C.8.15.3.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

    __slots__ = ()

    MonoenergeticEnergyEquivalent: FD = FD(0x0018_937C)
    """Monoenergetic Energy Equivalent (0018,937C), VM 1, Type 1C (PS3.3 C.8.15.3.12)."""
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    """Derivation Algorithm Sequence (0022,1612), VM 1, Type 3 (PS3.3 C.8.15.3.12)."""
    PerformedProcessingParametersSequence: SQ[ContentItemWithModifiersMacro] = SQ(
        0x0074_1212, "ContentItemWithModifiersMacro"
    )
    """Performed Processing Parameters Sequence (0074,1212), VM 1, Type 3 (PS3.3 C.8.15.3.12)."""
