# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Metal Artifact Reduction Sequence (0018,9390)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MetalArtifactReductionSequenceItem(Item):
    """Item of Metal Artifact Reduction Sequence (0018,9390) (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    def __init__(
        self,
        /,
        *,
        MetalArtifactReductionApplied: Literal["YES", "NO"] = ...,
        MetalArtifactReductionAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> None: ...
    MetalArtifactReductionApplied: CS[Literal["YES", "NO"]]
    """Metal Artifact Reduction Applied (0018,9391), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    MetalArtifactReductionAlgorithmIdentificationSequence: SQ[
        AlgorithmIdentificationMacros, AlgorithmIdentificationMacro
    ]
    """Metal Artifact Reduction Algorithm Identification Sequence (0018,9392), SQ, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

class MetalArtifactReductionSequenceItems(Sequence[MetalArtifactReductionSequenceItem]):
    def add(
        self,
        /,
        *,
        MetalArtifactReductionApplied: Literal["YES", "NO"] = ...,
        MetalArtifactReductionAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> MetalArtifactReductionSequenceItem: ...
