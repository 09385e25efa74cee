# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT Processing Sequence (0018,9363)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CST, DS, SQ, UT_, AnyText, DSValue, Items, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MaterialAttenuationSequenceItem(Item):
    """Item of Material Attenuation Sequence (0018,9382) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    def __init__(
        self,
        /,
        *,
        PhotonEnergy: DSValue = ...,
        XRayMassAttenuationCoefficient: DSValue = ...,
    ) -> None: ...
    PhotonEnergy: DS
    """Photon Energy (0018,9383), DS, VM 1, Type 1.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
    XRayMassAttenuationCoefficient: DS
    """X-Ray Mass Attenuation Coefficient (0018,9384), DS, VM 1, Type 1.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

class MaterialAttenuationSequenceItems(Sequence[MaterialAttenuationSequenceItem]):
    def add(
        self,
        /,
        *,
        PhotonEnergy: DSValue = ...,
        XRayMassAttenuationCoefficient: DSValue = ...,
    ) -> MaterialAttenuationSequenceItem: ...

class DecompositionMaterialSequenceItem(Item):
    """Item of Decomposition Material Sequence (0018,9381) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    def __init__(
        self,
        /,
        *,
        MaterialCodeSequence: Items[CodeSequenceMacro] = ...,
        MaterialAttenuationSequence: Items[MaterialAttenuationSequenceItem] = ...,
    ) -> None: ...
    MaterialCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Material Code Sequence (0018,937D), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
    MaterialAttenuationSequence: SQ[MaterialAttenuationSequenceItems, MaterialAttenuationSequenceItem]
    """Material Attenuation Sequence (0018,9382), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

class DecompositionMaterialSequenceItems(Sequence[DecompositionMaterialSequenceItem]):
    def add(
        self,
        /,
        *,
        MaterialCodeSequence: Items[CodeSequenceMacro] = ...,
        MaterialAttenuationSequence: Items[MaterialAttenuationSequenceItem] = ...,
    ) -> DecompositionMaterialSequenceItem: ...

class MultienergyCTProcessingSequenceItem(Item):
    """Item of Multi-energy CT Processing Sequence (0018,9363) (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    def __init__(
        self,
        /,
        *,
        DecompositionMethod: Literal["PROJECTION_BASED", "IMAGE_BASED", "HYBRID"] | AnyText = ...,
        DecompositionDescription: UT_Value = ...,
        DecompositionAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        DecompositionMaterialSequence: Items[DecompositionMaterialSequenceItem] = ...,
    ) -> None: ...
    DecompositionMethod: CST[Literal["PROJECTION_BASED", "IMAGE_BASED", "HYBRID"]]
    """Decomposition Method (0018,937E), CS, VM 1, Type 1.

    Defined Terms: PROJECTION_BASED, IMAGE_BASED, HYBRID.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
    DecompositionDescription: UT_
    """Decomposition Description (0018,937F), UT, VM 1, Type 3.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
    DecompositionAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Decomposition Algorithm Identification Sequence (0018,9380), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
    DecompositionMaterialSequence: SQ[DecompositionMaterialSequenceItems, DecompositionMaterialSequenceItem]
    """Decomposition Material Sequence (0018,9381), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

class MultienergyCTProcessingSequenceItems(Sequence[MultienergyCTProcessingSequenceItem]):
    def add(
        self,
        /,
        *,
        DecompositionMethod: Literal["PROJECTION_BASED", "IMAGE_BASED", "HYBRID"] | AnyText = ...,
        DecompositionDescription: UT_Value = ...,
        DecompositionAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        DecompositionMaterialSequence: Items[DecompositionMaterialSequenceItem] = ...,
    ) -> MultienergyCTProcessingSequenceItem: ...
