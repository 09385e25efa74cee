# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""US Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
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
    ATn,
    CSTn,
    DSn,
    FLn,
    ISn,
    LOn,
    SHn,
)
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.device_identification_macro import DeviceIdentificationMacro


class USImageModule(GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """US Image Module (PS3.3 C.8.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420"
        ]
    ] = CST(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.5.6)."""
    FrameIncrementPointer: ATn = ATn(0x0028_0009)
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
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 2 (PS3.3 C.8.5.6)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    NumberOfStages: IS_ = IS_(0x0008_2124)
    """Number of Stages (0008,2124), VM 1, Type 2C (PS3.3 C.8.5.6)."""
    NumberOfViewsInStage: IS_ = IS_(0x0008_212A)
    """Number of Views in Stage (0008,212A), VM 1, Type 2C (PS3.3 C.8.5.6)."""
    RWaveTimeVector: FLn = FLn(0x0018_6060)
    """R Wave Time Vector (0018,6060), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    UltrasoundColorDataPresent: US_ = US_(0x0028_0014)
    """Ultrasound Color Data Present (0028,0014), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageName: SH_ = SH_(0x0008_2120)
    """Stage Name (0008,2120), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_000A, "CodeSequenceMacro")
    """Stage Code Sequence (0040,000A), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    StageNumber: IS_ = IS_(0x0008_2122)
    """Stage Number (0008,2122), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ViewName: SH_ = SH_(0x0008_2127)
    """View Name (0008,2127), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ViewNumber: IS_ = IS_(0x0008_2128)
    """View Number (0008,2128), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    NumberOfEventTimers: IS_ = IS_(0x0008_2129)
    """Number of Event Timers (0008,2129), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    EventElapsedTimes: DSn = DSn(0x0008_2130)
    """Event Elapsed Time(s) (0008,2130), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    EventTimerNames: LOn = LOn(0x0008_2132)
    """Event Timer Name(s) (0008,2132), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    TriggerTime: DS_ = DS_(0x0018_1060)
    """Trigger Time (0018,1060), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    NominalInterval: IS_ = IS_(0x0018_1062)
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    BeatRejectionFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_1080)
    """Beat Rejection Flag (0018,1080), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    HeartRate: IS_ = IS_(0x0018_1088)
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    IVUSAcquisition: CST[Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"]] = CST(0x0018_3100)
    """IVUS Acquisition (0018,3100), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackRate: DS = DS(0x0018_3101)
    """IVUS Pullback Rate (0018,3101), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSGatedRate: DS = DS(0x0018_3102)
    """IVUS Gated Rate (0018,3102), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackStartFrameNumber: IS = IS(0x0018_3103)
    """IVUS Pullback Start Frame Number (0018,3103), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    IVUSPullbackStopFrameNumber: IS = IS(0x0018_3104)
    """IVUS Pullback Stop Frame Number (0018,3104), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    LesionNumber: ISn = ISn(0x0018_3105)
    """Lesion Number (0018,3105), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    OutputPower: SHn = SHn(0x0018_5000)
    """Output Power (0018,5000), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    TransducerData: LOn = LOn(0x0018_5010)
    """Transducer Data (0018,5010), VM 1-n, Type 3 (PS3.3 C.8.5.6)."""
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacro] = SQ(0x0018_5011, "DeviceIdentificationMacro")
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
    ] = CST_(0x0018_6031)
    """Transducer Type (0018,6031), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    FocusDepth: DS_ = DS_(0x0018_5012)
    """Focus Depth (0018,5012), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    ProcessingFunction: LO_ = LO_(0x0018_5020)
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    MechanicalIndex: DS_ = DS_(0x0018_5022)
    """Mechanical Index (0018,5022), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    BoneThermalIndex: DS_ = DS_(0x0018_5024)
    """Bone Thermal Index (0018,5024), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    CranialThermalIndex: DS_ = DS_(0x0018_5026)
    """Cranial Thermal Index (0018,5026), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueThermalIndex: DS_ = DS_(0x0018_5027)
    """Soft Tissue Thermal Index (0018,5027), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueFocusThermalIndex: DS_ = DS_(0x0018_5028)
    """Soft Tissue-focus Thermal Index (0018,5028), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    SoftTissueSurfaceThermalIndex: DS_ = DS_(0x0018_5029)
    """Soft Tissue-surface Thermal Index (0018,5029), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    DepthOfScanField: IS_ = IS_(0x0018_5050)
    """Depth of Scan Field (0018,5050), VM 1, Type 3 (PS3.3 C.8.5.6)."""
    OverlaySubtype: LOT[Literal["ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA"]] = LOT(0x6000_0045)
    """Overlay Subtype (60xx,0045), VM 1, Type 1C (PS3.3 C.8.5.6)."""
