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
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", "", None] = ...,
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
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 3: STATIC, DYNAMIC, GATED, WHOLE BODY, TOMO, GATED TOMO, RECON TOMO, RECON GATED
    TOMO.

    Enumerated Values of Value 4: EMISSION, TRANSMISSION.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ImageID: SH_
    """Image ID (0054,0400), SH, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the transfer syntax is always lossy or a condition that cannot be checked (lossy compression)
    applies. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    CountsAccumulated: IS_
    """Counts Accumulated (0018,0070), IS, VM 1, Type 2.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    AcquisitionTerminationCondition: CST_[Literal["CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG"]]
    """Acquisition Termination Condition (0018,0071), CS, VM 1, Type 3.

    Defined Terms: CNTS, DENS, MANU, OVFL, TIME, TRIG.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    TableHeight: DS_
    """Table Height (0018,1130), DS, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    TableTraverse: DS_
    """Table Traverse (0018,1131), DS, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ActualFrameDuration: IS
    """Actual Frame Duration (0018,1242), IS, VM 1, Type 1C.

    Required if Image Type Value 3 is WHOLE BODY or STATIC. Not allowed otherwise.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    CountRate: IS_
    """Count Rate (0018,1243), IS, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ProcessingFunction: LO_
    """Processing Function (0018,5020), LO, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    CorrectedImage: CSTn[Literal["UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN"]]
    """Corrected Image (0028,0051), CS, VM 1-n, Type 3.

    Defined Terms: UNIF, COR, NCO, DECY, ATTN, SCAT, DTIM, NRGY, LIN, MOTN, CLN.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    WholeBodyTechnique: CSn[Literal["1PS", "2PS", "PCN", "MSP"]]
    """Whole Body Technique (0018,1301), CS, VM 1-n, Type 3.

    Enumerated Values: 1PS, 2PS, PCN, MSP.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ScanVelocity: DS_
    """Scan Velocity (0018,1300), DS, VM 1, Type 2C.

    Required if Image Type Value 3 is WHOLE BODY. Not allowed otherwise.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ScanLength: IS_
    """Scan Length (0018,1302), IS, VM 1, Type 2C.

    Required if Image Type Value 3 is WHOLE BODY. Not allowed otherwise.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    TriggerSourceOrType: LOT_[Literal["EKG"]]
    """Trigger Source or Type (0018,1061), LO, VM 1, Type 3.

    Defined Terms: EKG.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacros, RealWorldValueMappingItemMacro]
    """Real World Value Mapping Sequence (0040,9096), SQ, VM 1, Type 3.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET", ""]]
    """Scan Progression Direction (0054,0501), CS, VM 1, Type 3.

    Enumerated Values: FEET_TO_HEAD, HEAD_TO_FEET.

    PS3.3 C.8.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """
