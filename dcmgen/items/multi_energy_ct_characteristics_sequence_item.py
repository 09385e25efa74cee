# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT Characteristics Sequence (0018,9364)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ
from dcmgen.model.iod import Item


class MultienergyCTCharacteristicsSequenceItem(Item):
    """Item of Multi-energy CT Characteristics Sequence (0018,9364) (PS3.3 C.8.15.3.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.12.html
    """

    __slots__ = ()

    MonoenergeticEnergyEquivalent = FD(0x0018_937C)
    DerivationAlgorithmSequence = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    PerformedProcessingParametersSequence = SQ(0x0074_1212, "ContentItemWithModifiersMacro")
