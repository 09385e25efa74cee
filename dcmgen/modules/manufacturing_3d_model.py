# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Manufacturing 3D Model Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ, UI_, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class Manufacturing3DModelModule(Module):
    """Manufacturing 3D Model Module (PS3.3 C.35.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """

    __slots__ = ()

    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.35.1)."""
    ModelModification: CS_[Literal["YES", "NO"]] = CS_(0x0068_7001)
    """Model Modification (0068,7001), VM 1, Type 3 (PS3.3 C.35.1)."""
    ModelMirroring: CS_[Literal["YES", "NO"]] = CS_(0x0068_7002)
    """Model Mirroring (0068,7002), VM 1, Type 3 (PS3.3 C.35.1)."""
    ModelUsageCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_7003, "CodeSequenceMacro")
    """Model Usage Code Sequence (0068,7003), VM 1, Type 3 (PS3.3 C.35.1)."""
    ContentDescription: LO_ = LO_(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 3 (PS3.3 C.35.1)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.35.1)."""
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    """Derivation Algorithm Sequence (0022,1612), VM 1, Type 3 (PS3.3 C.35.1)."""
    ModelGroupUID: UI_ = UI_(0x0068_7004)
    """Model Group UID (0068,7004), VM 1, Type 3 (PS3.3 C.35.1)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.35.1)."""
    RecommendedPresentationOpacity: FL_ = FL_(0x0066_000C)
    """Recommended Presentation Opacity (0066,000C), VM 1, Type 3 (PS3.3 C.35.1)."""
