# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Image Module."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
)
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.patient_to_equipment_relationship_sequence_item import PatientToEquipmentRelationshipSequenceItem
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_rt_plan_sequence_item import ReferencedRTPlanSequenceItem
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    DA_,
    DS,
    DS_,
    IS,
    IS_,
    TM_,
    US,
    AnyText,
    CSn,
    CSnValue,
    DA_Value,
    DS_Value,
    DSnValue,
    DSValue,
    IS_Value,
    ISn,
    ISnValue,
    ISValue,
    Items,
    TM_Value,
    UIValue,
    USValue,
)
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

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        FrameReferenceTime: DSValue = ...,
        ImageIndex: USValue = ...,
        TriggerTime: DSValue = ...,
        FrameTime: DSValue = ...,
        LowRRValue: ISValue = ...,
        HighRRValue: ISValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        DecayFactor: DSValue = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        AcquisitionDate: DA_Value = ...,
        AcquisitionTime: TM_Value = ...,
        ActualFrameDuration: IS_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        NominalInterval: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
        PrimaryPromptsCountsAccumulated: IS_Value = ...,
        SecondaryCountsAccumulated: ISnValue = ...,
        SliceSensitivityFactor: DS_Value = ...,
        DoseCalibrationFactor: DS_Value = ...,
        ScatterFractionFactor: DS_Value = ...,
        DeadTimeFactor: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
        PatientToEquipmentRelationshipSequence: Items[PatientToEquipmentRelationshipSequenceItem] = ...,
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Items[
            ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem
        ] = ...,
        ReferencedRTPlanSequence: Items[ReferencedRTPlanSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 16.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    FrameReferenceTime: DS
    """Frame Reference Time (0054,1300), DS, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    TriggerTime: DS
    """Trigger Time (0018,1060), DS, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED. Not allowed otherwise.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    FrameTime: DS
    """Frame Time (0018,1063), DS, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED. Not allowed otherwise.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    LowRRValue: IS
    """Low R-R Value (0018,1081), IS, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED and Beat Rejection Flag is Y. Not allowed otherwise.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    HighRRValue: IS
    """High R-R Value (0018,1082), IS, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED and Beat Rejection Flag is Y. Not allowed otherwise.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the transfer syntax is always lossy or a condition that cannot be checked (lossy compression)
    applies. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    ImageIndex: US
    """Image Index (0054,1330), US, VM 1, Type 1.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    AcquisitionDate: DA_
    """Acquisition Date (0008,0022), DA, VM 1, Type 2.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    AcquisitionTime: TM_
    """Acquisition Time (0008,0032), TM, VM 1, Type 2.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    ActualFrameDuration: IS_
    """Actual Frame Duration (0018,1242), IS, VM 1, Type 2.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    NominalInterval: IS_
    """Nominal Interval (0018,1062), IS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), IS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), IS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    PrimaryPromptsCountsAccumulated: IS_
    """Primary (Prompts) Counts Accumulated (0054,1310), IS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    SecondaryCountsAccumulated: ISn
    """Secondary Counts Accumulated (0054,1311), IS, VM 1-n, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    SliceSensitivityFactor: DS_
    """Slice Sensitivity Factor (0054,1320), DS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    DecayFactor: DS
    """Decay Factor (0054,1321), DS, VM 1, Type 1C.

    Required if Decay Correction is not NONE. Not allowed otherwise.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    DoseCalibrationFactor: DS_
    """Dose Calibration Factor (0054,1322), DS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    ScatterFractionFactor: DS_
    """Scatter Fraction Factor (0054,1323), DS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    DeadTimeFactor: DS_
    """Dead Time Factor (0054,1324), DS, VM 1, Type 3.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
