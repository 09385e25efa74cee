# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""US Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro, DeviceIdentificationMacros
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DS,
    DS_,
    DT,
    IS,
    IS_,
    LO_,
    LOT,
    SH_,
    SQ,
    US,
    US_,
    AnyText,
    ATn,
    ATnValue,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FLn,
    FLnValue,
    IS_Value,
    ISn,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    SH_Value,
    SHn,
    SHnValue,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Module

class USImageModule(GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """US Image Module (PS3.3 C.8.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """

    def __init__(
        self,
        /,
        *,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
            "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420"
        ]
        | AnyText = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        IVUSAcquisition: Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"] | AnyText = ...,
        IVUSPullbackRate: DSValue = ...,
        IVUSGatedRate: DSValue = ...,
        IVUSPullbackStartFrameNumber: ISValue = ...,
        IVUSPullbackStopFrameNumber: ISValue = ...,
        PlanarConfiguration: USValue = ...,
        FrameIncrementPointer: ATnValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        OverlaySubtype: Literal["ACTIVE 2D/BMODE IMAGE AREA"] | AnyText = ...,
        ImageType: Iterable[
            Literal[
                "ABDOMINAL",
                "BREAST",
                "CHEST",
                "ENDOCAVITARY",
                "ENDORECTAL",
                "ENDOVAGINAL",
                "EPICARDIAL",
                "FETAL HEART",
                "GYNECOLOGY",
                "INTRACARDIAC",
                "INTRAOPERATIVE",
                "INTRAVASCULAR",
                "MUSCULOSKELETAL",
                "NEONATAL HEAD",
                "OBSTETRICAL",
                "OPHTHALMIC",
                "PEDIATRIC",
                "PELVIC",
                "RETROPERITONEAL",
                "SCROTAL",
                "SMALL PARTS",
                "TEE",
                "THYROID",
                "TRANSCRANIAL",
                "TTE",
                "US BIOPSY",
                "VASCULAR",
            ]
            | AnyText
        ]
        | Literal[
            "ABDOMINAL",
            "BREAST",
            "CHEST",
            "ENDOCAVITARY",
            "ENDORECTAL",
            "ENDOVAGINAL",
            "EPICARDIAL",
            "FETAL HEART",
            "GYNECOLOGY",
            "INTRACARDIAC",
            "INTRAOPERATIVE",
            "INTRAVASCULAR",
            "MUSCULOSKELETAL",
            "NEONATAL HEAD",
            "OBSTETRICAL",
            "OPHTHALMIC",
            "PEDIATRIC",
            "PELVIC",
            "RETROPERITONEAL",
            "SCROTAL",
            "SMALL PARTS",
            "TEE",
            "THYROID",
            "TRANSCRANIAL",
            "TTE",
            "US BIOPSY",
            "VASCULAR",
        ]
        | AnyText
        | None = ...,
        NumberOfStages: IS_Value = ...,
        NumberOfViewsInStage: IS_Value = ...,
        StageName: SH_Value = ...,
        StageNumber: IS_Value = ...,
        ViewName: SH_Value = ...,
        ViewNumber: IS_Value = ...,
        NumberOfEventTimers: IS_Value = ...,
        EventElapsedTimes: DSnValue = ...,
        EventTimerNames: LOnValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        TriggerTime: DS_Value = ...,
        NominalInterval: IS_Value = ...,
        BeatRejectionFlag: Literal["Y", "N", None] = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        HeartRate: IS_Value = ...,
        LesionNumber: ISnValue = ...,
        OutputPower: SHnValue = ...,
        TransducerData: LOnValue = ...,
        TransducerIdentificationSequence: Items[DeviceIdentificationMacro] = ...,
        FocusDepth: DS_Value = ...,
        ProcessingFunction: LO_Value = ...,
        MechanicalIndex: DS_Value = ...,
        BoneThermalIndex: DS_Value = ...,
        CranialThermalIndex: DS_Value = ...,
        SoftTissueThermalIndex: DS_Value = ...,
        SoftTissueFocusThermalIndex: DS_Value = ...,
        SoftTissueSurfaceThermalIndex: DS_Value = ...,
        DepthOfScanField: IS_Value = ...,
        TransducerType: Literal[
            "SECTOR_PHASED",
            "SECTOR_MECH",
            "SECTOR_ANNULAR",
            "LINEAR",
            "CURVED LINEAR",
            "SINGLE CRYSTAL",
            "SPLIT XTAL CWD",
            "IV_PHASED",
            "IV_ROT XTAL",
            "IV_ROT MIRROR",
            "ENDOCAV_PA",
            "ENDOCAV_MECH",
            "ENDOCAV_CLA",
            "ENDOCAV_AA",
            "ENDOCAV_LINEAR",
            "VECTOR_PHASED",
            None,
        ]
        | AnyText = ...,
        RWaveTimeVector: FLnValue = ...,
        UltrasoundColorDataPresent: US_Value = ...,
        StageCodeSequence: Items[CodeSequenceMacro] = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420"
        ]
    ]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1C (PS3.3 C.8.5.6)."""
    ImageType: CSTn[
        Literal[
            "ABDOMINAL",
            "BREAST",
            "CHEST",
            "ENDOCAVITARY",
            "ENDORECTAL",
            "ENDOVAGINAL",
            "EPICARDIAL",
            "FETAL HEART",
            "GYNECOLOGY",
            "INTRACARDIAC",
            "INTRAOPERATIVE",
            "INTRAVASCULAR",
            "MUSCULOSKELETAL",
            "NEONATAL HEAD",
            "OBSTETRICAL",
            "OPHTHALMIC",
            "PEDIATRIC",
            "PELVIC",
            "RETROPERITONEAL",
            "SCROTAL",
            "SMALL PARTS",
            "TEE",
            "THYROID",
            "TRANSCRANIAL",
            "TTE",
            "US BIOPSY",
            "VASCULAR",
        ]
    ]
    """Image Type (0008,0008), VM 2-n, Type 2 (PS3.3 C.8.5.6)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    NumberOfStages: IS_
    """Number of Stages (0008,2124), VM 1, Type 2C (PS3.3 C.8.5.6)."""
    NumberOfViewsInStage: IS_
    """Number of Views in Stage (0008,212A), VM 1, Type 2C (PS3.3 C.8.5.6)."""
    RWaveTimeVector: FLn
    """R Wave Time Vector (0018,6060), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    UltrasoundColorDataPresent: US_
    """Ultrasound Color Data Present (0028,0014), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageName: SH_
    """Stage Name (0008,2120), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Stage Code Sequence (0040,000A), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageNumber: IS_
    """Stage Number (0008,2122), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ViewName: SH_
    """View Name (0008,2127), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ViewNumber: IS_
    """View Number (0008,2128), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    NumberOfEventTimers: IS_
    """Number of Event Timers (0008,2129), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    EventElapsedTimes: DSn
    """Event Elapsed Time(s) (0008,2130), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    EventTimerNames: LOn
    """Event Timer Name(s) (0008,2132), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    TriggerTime: DS_
    """Trigger Time (0018,1060), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    NominalInterval: IS_
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    BeatRejectionFlag: CS_[Literal["Y", "N"]]
    """Beat Rejection Flag (0018,1080), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    LowRRValue: IS_
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    HighRRValue: IS_
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    HeartRate: IS_
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    IVUSAcquisition: CST[Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"]]
    """IVUS Acquisition (0018,3100), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackRate: DS
    """IVUS Pullback Rate (0018,3101), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSGatedRate: DS
    """IVUS Gated Rate (0018,3102), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackStartFrameNumber: IS
    """IVUS Pullback Start Frame Number (0018,3103), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackStopFrameNumber: IS
    """IVUS Pullback Stop Frame Number (0018,3104), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    LesionNumber: ISn
    """Lesion Number (0018,3105), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    OutputPower: SHn
    """Output Power (0018,5000), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    TransducerData: LOn
    """Transducer Data (0018,5010), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Transducer Identification Sequence (0018,5011), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    TransducerType: CST_[
        Literal[
            "SECTOR_PHASED",
            "SECTOR_MECH",
            "SECTOR_ANNULAR",
            "LINEAR",
            "CURVED LINEAR",
            "SINGLE CRYSTAL",
            "SPLIT XTAL CWD",
            "IV_PHASED",
            "IV_ROT XTAL",
            "IV_ROT MIRROR",
            "ENDOCAV_PA",
            "ENDOCAV_MECH",
            "ENDOCAV_CLA",
            "ENDOCAV_AA",
            "ENDOCAV_LINEAR",
            "VECTOR_PHASED",
        ]
    ]
    """Transducer Type (0018,6031), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    FocusDepth: DS_
    """Focus Depth (0018,5012), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ProcessingFunction: LO_
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    MechanicalIndex: DS_
    """Mechanical Index (0018,5022), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    BoneThermalIndex: DS_
    """Bone Thermal Index (0018,5024), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    CranialThermalIndex: DS_
    """Cranial Thermal Index (0018,5026), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueThermalIndex: DS_
    """Soft Tissue Thermal Index (0018,5027), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueFocusThermalIndex: DS_
    """Soft Tissue-focus Thermal Index (0018,5028), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueSurfaceThermalIndex: DS_
    """Soft Tissue-surface Thermal Index (0018,5029), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    DepthOfScanField: IS_
    """Depth of Scan Field (0018,5050), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    OverlaySubtype: LOT[Literal["ACTIVE 2D/BMODE IMAGE AREA"]]
    """Overlay Subtype (60xx,0045), VM 1, Type 1C (PS3.3 C.8.5.6)."""
