# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Manufacturing 3D Model Module."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import CS_, FL_, LO_, SQ, UI_, FL_Value, Items, LO_Value, UI_Value, USn, USnValue
from dcmgen.model.iod import Module

class Manufacturing3DModelModule(Module):
    """Manufacturing 3D Model Module (PS3.3 C.35.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedPresentationOpacity: FL_Value = ...,
        ModelModification: Literal["YES", "NO", "", None] = ...,
        ModelMirroring: Literal["YES", "NO", "", None] = ...,
        ModelUsageCodeSequence: Items[CodeSequenceMacro] = ...,
        ModelGroupUID: UI_Value = ...,
        ContentDescription: LO_Value = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    Codes: CID 7063 Model Scale Unit (Defined).

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    ModelModification: CS_[Literal["YES", "NO", ""]]
    """Model Modification (0068,7001), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    ModelMirroring: CS_[Literal["YES", "NO", ""]]
    """Model Mirroring (0068,7002), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    ModelUsageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Model Usage Code Sequence (0068,7003), SQ, VM 1, Type 3.

    Codes: CID 7064 Model Usage (Baseline).

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Derivation Algorithm Sequence (0022,1612), SQ, VM 1, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    ModelGroupUID: UI_
    """Model Group UID (0068,7004), UI, VM 1, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
    RecommendedPresentationOpacity: FL_
    """Recommended Presentation Opacity (0066,000C), FL, VM 1, Type 3.

    PS3.3 C.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """
