# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""PET Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, DA_, DS, DS_, IS, IS_, TM_, US, CSn, ISn
from dcmgen.model.iod import Module


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

    ImageType = CSn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    FrameReferenceTime = DS(0x0054_1300)
    TriggerTime = DS(0x0018_1060)
    FrameTime = DS(0x0018_1063)
    LowRRValue = IS(0x0018_1081)
    HighRRValue = IS(0x0018_1082)
    LossyImageCompression = CS(0x0028_2110)
    ImageIndex = US(0x0054_1330)
    AcquisitionDate = DA_(0x0008_0022)
    AcquisitionTime = TM_(0x0008_0032)
    ActualFrameDuration = IS_(0x0018_1242)
    NominalInterval = IS_(0x0018_1062)
    IntervalsAcquired = IS_(0x0018_1083)
    IntervalsRejected = IS_(0x0018_1084)
    PrimaryPromptsCountsAccumulated = IS_(0x0054_1310)
    SecondaryCountsAccumulated = ISn(0x0054_1311)
    SliceSensitivityFactor = DS_(0x0054_1320)
    DecayFactor = DS(0x0054_1321)
    DoseCalibrationFactor = DS_(0x0054_1322)
    ScatterFractionFactor = DS_(0x0054_1323)
    DeadTimeFactor = DS_(0x0054_1324)
