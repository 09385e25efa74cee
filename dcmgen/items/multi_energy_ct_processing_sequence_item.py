# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multi-energy CT Processing Sequence (0018,9363)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, SQ, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class MultienergyCTProcessingSequenceItem(Item):
    """Item of Multi-energy CT Processing Sequence (0018,9363) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    DecompositionMethod: CST[Literal["PROJECTION_BASED", "IMAGE_BASED", "HYBRID"]] = CST(0x0018_937E)
    """Decomposition Method (0018,937E), VM 1, Type 1 (PS3.3 C.8.15.3.13)."""
    DecompositionDescription: UT_ = UT_(0x0018_937F)
    """Decomposition Description (0018,937F), VM 1, Type 3 (PS3.3 C.8.15.3.13)."""
    DecompositionAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0018_9380, "AlgorithmIdentificationMacro"
    )
    """Decomposition Algorithm Identification Sequence (0018,9380), VM 1, Type 3 (PS3.3 C.8.15.3.13)."""
    DecompositionMaterialSequence: SQ[DecompositionMaterialSequenceItem] = SQ(
        0x0018_9381, "DecompositionMaterialSequenceItem"
    )
    """Decomposition Material Sequence (0018,9381), VM 1, Type 3 (PS3.3 C.8.15.3.13)."""


class DecompositionMaterialSequenceItem(Item):
    """Item of Decomposition Material Sequence (0018,9381) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    MaterialCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_937D, "CodeSequenceMacro")
    """Material Code Sequence (0018,937D), VM 1, Type 1 (PS3.3 C.8.15.3.13)."""
    MaterialAttenuationSequence: SQ[MaterialAttenuationSequenceItem] = SQ(
        0x0018_9382, "MaterialAttenuationSequenceItem"
    )
    """Material Attenuation Sequence (0018,9382), VM 1, Type 3 (PS3.3 C.8.15.3.13)."""


class MaterialAttenuationSequenceItem(Item):
    """Item of Material Attenuation Sequence (0018,9382) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    PhotonEnergy: DS = DS(0x0018_9383)
    """Photon Energy (0018,9383), VM 1, Type 1 (PS3.3 C.8.15.3.13)."""
    XRayMassAttenuationCoefficient: DS = DS(0x0018_9384)
    """X-Ray Mass Attenuation Coefficient (0018,9384), VM 1, Type 1 (PS3.3 C.8.15.3.13)."""
