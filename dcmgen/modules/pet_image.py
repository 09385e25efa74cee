# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, DA_, DS, DS_, IS, IS_, TM_, US, CSn, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PETImageModule(
    GeneralAnatomyOptionalMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """PET Image Module (PS3.3 C.8.9.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.9.4)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    FrameReferenceTime: DS = DS(0x0054_1300)
    """Frame Reference Time (0054,1300), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    TriggerTime: DS = DS(0x0018_1060)
    """Trigger Time (0018,1060), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    FrameTime: DS = DS(0x0018_1063)
    """Frame Time (0018,1063), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    LowRRValue: IS = IS(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    HighRRValue: IS = IS(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    ImageIndex: US = US(0x0054_1330)
    """Image Index (0054,1330), VM 1, Type 1 (PS3.3 C.8.9.4)."""
    AcquisitionDate: DA_ = DA_(0x0008_0022)
    """Acquisition Date (0008,0022), VM 1, Type 2 (PS3.3 C.8.9.4)."""
    AcquisitionTime: TM_ = TM_(0x0008_0032)
    """Acquisition Time (0008,0032), VM 1, Type 2 (PS3.3 C.8.9.4)."""
    ActualFrameDuration: IS_ = IS_(0x0018_1242)
    """Actual Frame Duration (0018,1242), VM 1, Type 2 (PS3.3 C.8.9.4)."""
    NominalInterval: IS_ = IS_(0x0018_1062)
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    IntervalsAcquired: IS_ = IS_(0x0018_1083)
    """Intervals Acquired (0018,1083), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    IntervalsRejected: IS_ = IS_(0x0018_1084)
    """Intervals Rejected (0018,1084), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    PrimaryPromptsCountsAccumulated: IS_ = IS_(0x0054_1310)
    """Primary (Prompts) Counts Accumulated (0054,1310), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    SecondaryCountsAccumulated: ISn = ISn(0x0054_1311)
    """Secondary Counts Accumulated (0054,1311), VM 1-n, Type 3 (PS3.3 C.8.9.4)."""
    SliceSensitivityFactor: DS_ = DS_(0x0054_1320)
    """Slice Sensitivity Factor (0054,1320), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    DecayFactor: DS = DS(0x0054_1321)
    """Decay Factor (0054,1321), VM 1, Type 1C (PS3.3 C.8.9.4)."""
    DoseCalibrationFactor: DS_ = DS_(0x0054_1322)
    """Dose Calibration Factor (0054,1322), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    ScatterFractionFactor: DS_ = DS_(0x0054_1323)
    """Scatter Fraction Factor (0054,1323), VM 1, Type 3 (PS3.3 C.8.9.4)."""
    DeadTimeFactor: DS_ = DS_(0x0054_1324)
    """Dead Time Factor (0054,1324), VM 1, Type 3 (PS3.3 C.8.9.4)."""
