# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST_, DS_, IS, IS_, LO_, LOT_, SH_, SQ, CSn, CSTn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro


class NMImageModule(GeneralAnatomyOptionalMacro, Module):
    """NM Image Module (PS3.3 C.8.4.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "STATIC",
            "DYNAMIC",
            "GATED",
            "WHOLE BODY",
            "TOMO",
            "GATED TOMO",
            "RECON TOMO",
            "RECON GATED TOMO",
            "EMISSION",
            "TRANSMISSION",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.4.9)."""
    ImageID: SH_ = SH_(0x0054_0400)
    """Image ID (0054,0400), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.4.9)."""
    CountsAccumulated: IS_ = IS_(0x0018_0070)
    """Counts Accumulated (0018,0070), VM 1, Type 2 (PS3.3 C.8.4.9)."""
    AcquisitionTerminationCondition: CST_[Literal["CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG"]] = CST_(0x0018_0071)
    """Acquisition Termination Condition (0018,0071), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    TableHeight: DS_ = DS_(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    TableTraverse: DS_ = DS_(0x0018_1131)
    """Table Traverse (0018,1131), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ActualFrameDuration: IS = IS(0x0018_1242)
    """Actual Frame Duration (0018,1242), VM 1, Type 1C (PS3.3 C.8.4.9)."""
    CountRate: IS_ = IS_(0x0018_1243)
    """Count Rate (0018,1243), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ProcessingFunction: LO_ = LO_(0x0018_5020)
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    CorrectedImage: CSTn[
        Literal["UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"]
    ] = CSTn(0x0028_0051)
    """Corrected Image (0028,0051), VM 1-n, Type 3 (PS3.3 C.8.4.9)."""
    WholeBodyTechnique: CSn[Literal["1PS", "2PS", "PCN", "MSP"]] = CSn(0x0018_1301)
    """Whole Body Technique (0018,1301), VM 1-n, Type 3 (PS3.3 C.8.4.9)."""
    ScanVelocity: DS_ = DS_(0x0018_1300)
    """Scan Velocity (0018,1300), VM 1, Type 2C (PS3.3 C.8.4.9)."""
    ScanLength: IS_ = IS_(0x0018_1302)
    """Scan Length (0018,1302), VM 1, Type 2C (PS3.3 C.8.4.9)."""
    TriggerSourceOrType: LOT_[Literal["EKG"]] = LOT_(0x0018_1061)
    """Trigger Source or Type (0018,1061), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacro] = SQ(
        0x0040_9096, "RealWorldValueMappingItemMacro"
    )
    """Real World Value Mapping Sequence (0040,9096), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET"]] = CS_(0x0054_0501)
    """Scan Progression Direction (0054,0501), VM 1, Type 3 (PS3.3 C.8.4.9)."""
