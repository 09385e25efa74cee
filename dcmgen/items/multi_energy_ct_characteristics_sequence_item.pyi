# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT Characteristics Sequence (0018,9364)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.model.fields import FD, SQ, FDValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultienergyCTCharacteristicsSequenceItem(Item):
    """Item of Multi-energy CT Characteristics Sequence (0018,9364) (PS3.3 C.8.15.3.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

    def __init__(
        self,
        /,
        *,
        MonoenergeticEnergyEquivalent: FDValue = ...,
        DerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        PerformedProcessingParametersSequence: Items[ContentItemWithModifiersMacro] = ...,
    ) -> None: ...
    MonoenergeticEnergyEquivalent: FD
    """Monoenergetic Energy Equivalent (0018,937C), FD, VM 1, Type 1C.

    Required if (the IOD is CT Image and Image Type Value 4 is VMI) or (the IOD is Enhanced CT Image and Image Type
    Value 5 is VMI) or (the IOD is Enhanced CT Image and Frame Type Value 5 of this frame is VMI). May be present
    otherwise.

    PS3.3 C.8.15.3.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Derivation Algorithm Sequence (0022,1612), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """
    PerformedProcessingParametersSequence: SQ[ContentItemWithModifiersMacros, ContentItemWithModifiersMacro]
    """Performed Processing Parameters Sequence (0074,1212), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

class MultienergyCTCharacteristicsSequenceItems(Sequence[MultienergyCTCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        MonoenergeticEnergyEquivalent: FDValue = ...,
        DerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        PerformedProcessingParametersSequence: Items[ContentItemWithModifiersMacro] = ...,
    ) -> MultienergyCTCharacteristicsSequenceItem: ...
