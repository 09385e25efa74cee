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
        OverlaySubtype: Literal["ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA"] | AnyText = ...,
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
        BeatRejectionFlag: Literal["Y", "N", "", None] = ...,
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
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420"
        ]
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Defined Terms: MONOCHROME2, PALETTE COLOR, RGB, YBR_FULL, YBR_FULL_422, YBR_RCT, YBR_ICT, YBR_PARTIAL_420.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), AT, VM 1-n, Type 1C.

    Required if Number of Frames is present. Not allowed otherwise.

    Defined Terms: 00181063, 00181065.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
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
    """Image Type (0008,0008), CS, VM 2-n, Type 2.

    Defined Terms of Value 3: ABDOMINAL, BREAST, CHEST, ENDOCAVITARY, ENDORECTAL, ENDOVAGINAL, EPICARDIAL, FETAL
    HEART, GYNECOLOGY, INTRACARDIAC, INTRAOPERATIVE, INTRAVASCULAR, MUSCULOSKELETAL, NEONATAL HEAD, OBSTETRICAL,
    OPHTHALMIC, PEDIATRIC, PELVIC, RETROPERITONEAL, SCROTAL, SMALL PARTS, TEE, THYROID, TRANSCRANIAL, TTE, US
    BIOPSY, VASCULAR.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the transfer syntax is always lossy or a condition that cannot be checked (lossy compression)
    applies. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    NumberOfStages: IS_
    """Number of Stages (0008,2124), IS, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    NumberOfViewsInStage: IS_
    """Number of Views in Stage (0008,212A), IS, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    RWaveTimeVector: FLn
    """R Wave Time Vector (0018,6060), FL, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    UltrasoundColorDataPresent: US_
    """Ultrasound Color Data Present (0028,0014), US, VM 1, Type 3.

    Enumerated Values: 0, 1.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    StageName: SH_
    """Stage Name (0008,2120), SH, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    StageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Stage Code Sequence (0040,000A), SQ, VM 1, Type 3.

    Codes: CID 12002 Ultrasound Protocol Stage Type (Baseline, inferred).

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    StageNumber: IS_
    """Stage Number (0008,2122), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    ViewName: SH_
    """View Name (0008,2127), SH, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    ViewNumber: IS_
    """View Number (0008,2128), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    NumberOfEventTimers: IS_
    """Number of Event Timers (0008,2129), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    EventElapsedTimes: DSn
    """Event Elapsed Time(s) (0008,2130), DS, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    EventTimerNames: LOn
    """Event Timer Name(s) (0008,2132), LO, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1C.

    Required if Modality is IVUS. May be present otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    TriggerTime: DS_
    """Trigger Time (0018,1060), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    NominalInterval: IS_
    """Nominal Interval (0018,1062), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    BeatRejectionFlag: CS_[Literal["Y", "N", ""]]
    """Beat Rejection Flag (0018,1080), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    HeartRate: IS_
    """Heart Rate (0018,1088), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    IVUSAcquisition: CST[Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"]]
    """IVUS Acquisition (0018,3100), CS, VM 1, Type 1C.

    Required if Modality is IVUS. Not allowed otherwise.

    Defined Terms: MOTOR_PULLBACK, MANUAL_PULLBACK, SELECTIVE, GATED_PULLBACK.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    IVUSPullbackRate: DS
    """IVUS Pullback Rate (0018,3101), DS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    IVUSGatedRate: DS
    """IVUS Gated Rate (0018,3102), DS, VM 1, Type 1C.

    Required if IVUS Acquisition is GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    IVUSPullbackStartFrameNumber: IS
    """IVUS Pullback Start Frame Number (0018,3103), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK or GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    IVUSPullbackStopFrameNumber: IS
    """IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK or GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    LesionNumber: ISn
    """Lesion Number (0018,3105), IS, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    OutputPower: SHn
    """Output Power (0018,5000), SH, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    TransducerData: LOn
    """Transducer Data (0018,5010), LO, VM 1-n, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Transducer Identification Sequence (0018,5011), SQ, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
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
    """Transducer Type (0018,6031), CS, VM 1, Type 3.

    Defined Terms: SECTOR_PHASED, SECTOR_MECH, SECTOR_ANNULAR, LINEAR, CURVED LINEAR, SINGLE CRYSTAL, SPLIT XTAL
    CWD, IV_PHASED, IV_ROT XTAL, IV_ROT MIRROR, ENDOCAV_PA, ENDOCAV_MECH, ENDOCAV_CLA, ENDOCAV_AA, ENDOCAV_LINEAR,
    VECTOR_PHASED.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    FocusDepth: DS_
    """Focus Depth (0018,5012), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    ProcessingFunction: LO_
    """Processing Function (0018,5020), LO, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    MechanicalIndex: DS_
    """Mechanical Index (0018,5022), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    BoneThermalIndex: DS_
    """Bone Thermal Index (0018,5024), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    CranialThermalIndex: DS_
    """Cranial Thermal Index (0018,5026), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    SoftTissueThermalIndex: DS_
    """Soft Tissue Thermal Index (0018,5027), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    SoftTissueFocusThermalIndex: DS_
    """Soft Tissue-focus Thermal Index (0018,5028), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    SoftTissueSurfaceThermalIndex: DS_
    """Soft Tissue-surface Thermal Index (0018,5029), DS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    DepthOfScanField: IS_
    """Depth of Scan Field (0018,5050), IS, VM 1, Type 3.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
    OverlaySubtype: LOT[Literal["ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA"]]
    """Overlay Subtype (60xx,0045), LO, VM 1, Type 1C.

    Required if Active Image Area Overlay Group in Sequence of Ultrasound Regions in the dataset is 60xxH. May be
    present otherwise.

    Defined Terms: ACTIVE 2D/BMODE IMAGE AREA, ACTIVE VOLUME FLOW IMAGE AREA.

    PS3.3 C.8.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """
