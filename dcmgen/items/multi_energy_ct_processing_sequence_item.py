# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT Processing Sequence (0018,9363)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, SQ, UT_
from dcmgen.model.iod import Item


class MultienergyCTProcessingSequenceItem(Item):
    """Item of Multi-energy CT Processing Sequence (0018,9363) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    DecompositionMethod = CST(0x0018_937E)
    DecompositionDescription = UT_(0x0018_937F)
    DecompositionAlgorithmIdentificationSequence = SQ(0x0018_9380, "AlgorithmIdentificationMacro")
    DecompositionMaterialSequence = SQ(0x0018_9381, "DecompositionMaterialSequenceItem")


class DecompositionMaterialSequenceItem(Item):
    """Item of Decomposition Material Sequence (0018,9381) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    MaterialCodeSequence = SQ(0x0018_937D, "CodeSequenceMacro")
    MaterialAttenuationSequence = SQ(0x0018_9382, "MaterialAttenuationSequenceItem")


class MaterialAttenuationSequenceItem(Item):
    """Item of Material Attenuation Sequence (0018,9382) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    PhotonEnergy = DS(0x0018_9383)
    XRayMassAttenuationCoefficient = DS(0x0018_9384)
