# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ct_additional_x_ray_source_sequence_item import (
    CTAdditionalXRaySourceSequenceItem,
    CTAdditionalXRaySourceSequenceItems,
)
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
)
from dcmgen.items.metal_artifact_reduction_sequence_item import (
    MetalArtifactReductionSequenceItem,
    MetalArtifactReductionSequenceItems,
)
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.parameterized_rt_imaging_geometry_macro import ParameterizedRTImagingGeometryMacro
from dcmgen.items.patient_to_equipment_relationship_sequence_item import PatientToEquipmentRelationshipSequenceItem
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_rt_plan_sequence_item import ReferencedRTPlanSequenceItem
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.items.threed_rt_cone_beam_imaging_geometry_optional_macro import (
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
)
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    DS,
    DS_,
    FD_,
    FL,
    FL_,
    IS_,
    LOT,
    SH_,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    FD_Value,
    FDn,
    FDnValue,
    FL_Value,
    FLn,
    FLnValue,
    FLValue,
    IS_Value,
    Items,
    SH_Value,
    SHn,
    SHnValue,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class CTImageModule(
    GeneralAnatomyOptionalMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
    Module,
):
    """CT Image Module (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "AXIAL",
                "LOCALIZER",
                "VMI",
                "MAT_SPECIFIC",
                "MAT_REMOVED",
                "MAT_FRACTIONAL",
                "EFF_ATOMIC_NUM",
                "ELECTRON_DENSITY",
                "MAT_MODIFIED",
                "MAT_VALUE_BASED",
            ]
            | AnyText
        ]
        | Literal[
            "AXIAL",
            "LOCALIZER",
            "VMI",
            "MAT_SPECIFIC",
            "MAT_REMOVED",
            "MAT_FRACTIONAL",
            "EFF_ATOMIC_NUM",
            "ELECTRON_DENSITY",
            "MAT_MODIFIED",
            "MAT_VALUE_BASED",
        ]
        | AnyText
        | None = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        WaterEquivalentDiameterCalculationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        EnergyWeightingFactor: FLValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        KVP: DS_Value = ...,
        AcquisitionNumber: IS_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ScanOptions: CSnValue = ...,
        DataCollectionDiameter: DS_Value = ...,
        ReconstructionDiameter: DS_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        GantryDetectorTilt: DS_Value = ...,
        TableHeight: DS_Value = ...,
        RotationDirection: Literal["CW", "CC", "", None] = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        ExposureInuAs: IS_Value = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        FilterType: SH_Value = ...,
        GeneratorPower: IS_Value = ...,
        FocalSpots: DSnValue = ...,
        ConvolutionKernel: SHnValue = ...,
        WaterEquivalentDiameter: FD_Value = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        RevolutionTime: FD_Value = ...,
        SingleCollimationWidth: FD_Value = ...,
        TotalCollimationWidth: FD_Value = ...,
        TableSpeed: FD_Value = ...,
        TableFeedPerRotation: FD_Value = ...,
        SpiralPitchFactor: FD_Value = ...,
        DataCollectionCenterPatient: FDnValue = ...,
        ReconstructionTargetCenterPatient: FDnValue = ...,
        ExposureModulationType: Iterable[
            Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"] | AnyText
        ]
        | Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]
        | AnyText
        | None = ...,
        CTDIvol: FD_Value = ...,
        CTDIPhantomTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        CalciumScoringMassFactorPatient: FL_Value = ...,
        CalciumScoringMassFactorDevice: FLnValue = ...,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceSequenceItem] = ...,
        MultienergyCTAcquisition: Literal["YES", "NO", "", None] = ...,
        MetalArtifactReductionSequence: Items[MetalArtifactReductionSequenceItem] = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
        ScanStartPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanStopPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanArcType: Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC", None] | AnyText = ...,
        DetectorPositioningType: Literal["CENTERED", "SHIFTED", None] | AnyText = ...,
        IsocenterPosition: DSnValue = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
        PatientToEquipmentRelationshipSequence: Items[PatientToEquipmentRelationshipSequenceItem] = ...,
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Items[
            ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem
        ] = ...,
        ReferencedRTPlanSequence: Items[ReferencedRTPlanSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal[
            "AXIAL",
            "LOCALIZER",
            "VMI",
            "MAT_SPECIFIC",
            "MAT_REMOVED",
            "MAT_FRACTIONAL",
            "EFF_ATOMIC_NUM",
            "ELECTRON_DENSITY",
            "MAT_MODIFIED",
            "MAT_VALUE_BASED",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: AXIAL, LOCALIZER.

    Defined Terms of Value 4 if a condition that cannot be checked (condition of a list) applies: VMI, MAT_SPECIFIC,
    MAT_REMOVED, MAT_FRACTIONAL, EFF_ATOMIC_NUM, ELECTRON_DENSITY, MAT_MODIFIED, MAT_VALUE_BASED.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    MultienergyCTAcquisition: CS_[Literal["YES", "NO", ""]]
    """Multi-energy CT Acquisition (0018,9361), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 16.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 12, 13, 14, 15, 16.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    RescaleType: LOT[Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1C.

    Required if a condition that cannot be checked (own value) applies or Multi-energy CT Acquisition is YES. May be
    present otherwise.

    Defined Terms: OD, HU, US, MGML, Z_EFF, ED, EDW, HU_MOD, PCT.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 2.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), IS, VM 1, Type 2.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ScanOptions: CSn
    """Scan Options (0018,0022), CS, VM 1-n, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DataCollectionDiameter: DS_
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DataCollectionCenterPatient: FDn
    """Data Collection Center (Patient) (0018,9313), FD, VM 3, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ReconstructionDiameter: DS_
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ReconstructionTargetCenterPatient: FDn
    """Reconstruction Target Center (Patient) (0018,9318), FD, VM 3, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    GantryDetectorTilt: DS_
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    TableHeight: DS_
    """Table Height (0018,1130), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    RotationDirection: CS_[Literal["CW", "CC", ""]]
    """Rotation Direction (0018,1140), CS, VM 1, Type 3.

    Enumerated Values: CW, CC.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    MetalArtifactReductionSequence: SQ[MetalArtifactReductionSequenceItems, MetalArtifactReductionSequenceItem]
    """Metal Artifact Reduction Sequence (0018,9390), SQ, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    Exposure: IS_
    """Exposure (0018,1152), IS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), IS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FilterType: SH_
    """Filter Type (0018,1160), SH, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 3.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    GeneratorPower: IS_
    """Generator Power (0018,1170), IS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    RevolutionTime: FD_
    """Revolution Time (0018,9305), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    SingleCollimationWidth: FD_
    """Single Collimation Width (0018,9306), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    TotalCollimationWidth: FD_
    """Total Collimation Width (0018,9307), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    TableSpeed: FD_
    """Table Speed (0018,9309), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    TableFeedPerRotation: FD_
    """Table Feed per Rotation (0018,9310), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    SpiralPitchFactor: FD_
    """Spiral Pitch Factor (0018,9311), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]]
    """Exposure Modulation Type (0018,9323), CS, VM 1-n, Type 3.

    Defined Terms: NONE, ANGULAR, LONGITUDINAL, ECG_BASED, ORGAN_BASED.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    CTDIvol: FD_
    """CTDIvol (0018,9345), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1, Type 3.

    Codes: CID 4052 Phantom Device (Defined).

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    WaterEquivalentDiameter: FD_
    """Water Equivalent Diameter (0018,1271), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    WaterEquivalentDiameterCalculationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), SQ, VM 1, Type 1C.

    Required if Water Equivalent Diameter is present. Not allowed otherwise.

    Codes: CID 10024 Water Equivalent Diameter Method (Defined).

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ImageAndFluoroscopyAreaDoseProduct: DS_
    """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    CalciumScoringMassFactorPatient: FL_
    """Calcium Scoring Mass Factor Patient (0018,9351), FL, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    CalciumScoringMassFactorDevice: FLn
    """Calcium Scoring Mass Factor Device (0018,9352), FL, VM 3, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    EnergyWeightingFactor: FL
    """Energy Weighting Factor (0018,9353), FL, VM 1, Type 1C.

    Required if Code Value in Derivation Code Sequence is 113097. May be present otherwise.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    CTAdditionalXRaySourceSequence: SQ[CTAdditionalXRaySourceSequenceItems, CTAdditionalXRaySourceSequenceItem]
    """CT Additional X-Ray Source Sequence (0018,9360), SQ, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
