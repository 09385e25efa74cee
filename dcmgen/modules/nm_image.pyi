# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import (
    RealWorldValueMappingItemMacro,
    RealWorldValueMappingItemMacros,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    CST_,
    DS_,
    IS,
    IS_,
    LO_,
    LOT_,
    SH_,
    SQ,
    AnyText,
    CSn,
    CSTn,
    DS_Value,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
)
from dcmgen.model.iod import Module

class NMImageModule(GeneralAnatomyOptionalMacro, Module):
    """NM Image Module (PS3.3 C.8.4.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
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
            | AnyText
        ]
        | Literal[
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
        | AnyText
        | None = ...,
        ActualFrameDuration: ISValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        CountsAccumulated: IS_Value = ...,
        ScanVelocity: DS_Value = ...,
        ScanLength: IS_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        AcquisitionTerminationCondition: Literal["CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG", None] | AnyText = ...,
        TriggerSourceOrType: Literal["EKG", None] | AnyText = ...,
        TableHeight: DS_Value = ...,
        TableTraverse: DS_Value = ...,
        CountRate: IS_Value = ...,
        WholeBodyTechnique: Iterable[Literal["1PS", "2PS", "PCN", "MSP"]] | AnyText | None = ...,
        ProcessingFunction: LO_Value = ...,
        CorrectedImage: Iterable[
            Literal["UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"] | AnyText
        ]
        | Literal["UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"]
        | AnyText
        | None = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ImageID: SH_Value = ...,
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", None] = ...,
    ) -> None: ...
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
    ]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.4.9)."""
    ImageID: SH_
    """Image ID (0054,0400), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.4.9)."""
    CountsAccumulated: IS_
    """Counts Accumulated (0018,0070), VM 1, Type 2 (PS3.3 C.8.4.9)."""
    AcquisitionTerminationCondition: CST_[Literal["CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG"]]
    """Acquisition Termination Condition (0018,0071), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    TableHeight: DS_
    """Table Height (0018,1130), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    TableTraverse: DS_
    """Table Traverse (0018,1131), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ActualFrameDuration: IS
    """Actual Frame Duration (0018,1242), VM 1, Type 1C (PS3.3 C.8.4.9)."""
    CountRate: IS_
    """Count Rate (0018,1243), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ProcessingFunction: LO_
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    CorrectedImage: CSTn[Literal["UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"]]
    """Corrected Image (0028,0051), VM 1-n, Type 3 (PS3.3 C.8.4.9)."""
    WholeBodyTechnique: CSn[Literal["1PS", "2PS", "PCN", "MSP"]]
    """Whole Body Technique (0018,1301), VM 1-n, Type 3 (PS3.3 C.8.4.9)."""
    ScanVelocity: DS_
    """Scan Velocity (0018,1300), VM 1, Type 2C (PS3.3 C.8.4.9)."""
    ScanLength: IS_
    """Scan Length (0018,1302), VM 1, Type 2C (PS3.3 C.8.4.9)."""
    TriggerSourceOrType: LOT_[Literal["EKG"]]
    """Trigger Source or Type (0018,1061), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacros, RealWorldValueMappingItemMacro]
    """Real World Value Mapping Sequence (0040,9096), VM 1, Type 3 (PS3.3 C.8.4.9)."""
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET"]]
    """Scan Progression Direction (0054,0501), VM 1, Type 3 (PS3.3 C.8.4.9)."""
