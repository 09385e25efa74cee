# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Image Module."""

from collections.abc import Iterable
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
    CS_,
    DS_,
    FL_,
    IS_,
    LO_,
    SH_,
    US,
    AnyText,
    CSn,
    CSTn,
    DS_Value,
    DSnValue,
    FL_Value,
    IS_Value,
    ISn,
    ISnValue,
    Items,
    LO_Value,
    SH_Value,
    UIValue,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Module

class MRImageModule(
    GeneralAnatomyOptionalMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """MR Image Module (PS3.3 C.8.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "DENSITY MAP",
                "DIFFUSION MAP",
                "IMAGE ADDITION",
                "MODULUS SUBTRACT",
                "MPR",
                "OTHER",
                "PHASE MAP",
                "PHASE SUBTRACT",
                "PROJECTION IMAGE",
                "T1 MAP",
                "T2 MAP",
                "VELOCITY MAP",
            ]
            | AnyText
        ]
        | Literal[
            "DENSITY MAP",
            "DIFFUSION MAP",
            "IMAGE ADDITION",
            "MODULUS SUBTRACT",
            "MPR",
            "OTHER",
            "PHASE MAP",
            "PHASE SUBTRACT",
            "PROJECTION IMAGE",
            "T1 MAP",
            "T2 MAP",
            "VELOCITY MAP",
        ]
        | AnyText
        | None = ...,
        ScanningSequence: Iterable[Literal["SE", "IR", "GR", "EP", "RM"]] | AnyText | None = ...,
        SequenceVariant: Iterable[Literal["SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE"] | AnyText]
        | Literal["SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE"]
        | AnyText
        | None = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        ScanOptions: Iterable[Literal["PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS"] | AnyText]
        | Literal["PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS"]
        | AnyText
        | None = ...,
        MRAcquisitionType: Literal["2D", "3D", "", None] = ...,
        EchoTime: DS_Value = ...,
        EchoTrainLength: IS_Value = ...,
        RepetitionTime: DS_Value = ...,
        InversionTime: DS_Value = ...,
        TriggerTime: DS_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SequenceName: SH_Value = ...,
        AngioFlag: Literal["Y", "N", "", None] = ...,
        NumberOfAverages: DS_Value = ...,
        ImagingFrequency: DS_Value = ...,
        ImagedNucleus: SH_Value = ...,
        EchoNumbers: ISnValue = ...,
        MagneticFieldStrength: DS_Value = ...,
        NumberOfPhaseEncodingSteps: IS_Value = ...,
        PercentSampling: DS_Value = ...,
        PercentPhaseFieldOfView: DS_Value = ...,
        PixelBandwidth: DS_Value = ...,
        NominalInterval: IS_Value = ...,
        BeatRejectionFlag: Literal["Y", "N", "", None] = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        PVCRejection: LO_Value = ...,
        SkipBeats: IS_Value = ...,
        HeartRate: IS_Value = ...,
        CardiacNumberOfImages: IS_Value = ...,
        TriggerWindow: IS_Value = ...,
        ReconstructionDiameter: DS_Value = ...,
        ReceiveCoilName: SH_Value = ...,
        TransmitCoilName: SH_Value = ...,
        AcquisitionMatrix: USnValue = ...,
        InPlanePhaseEncodingDirection: Literal["ROW", "COL", "", None] = ...,
        FlipAngle: DS_Value = ...,
        VariableFlipAngleFlag: Literal["Y", "N", "", None] = ...,
        SAR: DS_Value = ...,
        dBdt: DS_Value = ...,
        B1rms: FL_Value = ...,
        TemporalPositionIdentifier: IS_Value = ...,
        NumberOfTemporalPositions: IS_Value = ...,
        TemporalResolution: DS_Value = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
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
            "DENSITY MAP",
            "DIFFUSION MAP",
            "IMAGE ADDITION",
            "MODULUS SUBTRACT",
            "MPR",
            "OTHER",
            "PHASE MAP",
            "PHASE SUBTRACT",
            "PROJECTION IMAGE",
            "T1 MAP",
            "T2 MAP",
            "VELOCITY MAP",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: DENSITY MAP, DIFFUSION MAP, IMAGE ADDITION, MODULUS SUBTRACT, MPR, OTHER, PHASE MAP,
    PHASE SUBTRACT, PROJECTION IMAGE, T1 MAP, T2 MAP, VELOCITY MAP.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 16.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ScanningSequence: CSn[Literal["SE", "IR", "GR", "EP", "RM"]]
    """Scanning Sequence (0018,0020), CS, VM 1-n, Type 1.

    Enumerated Values: SE, IR, GR, EP, RM.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    SequenceVariant: CSTn[Literal["SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE"]]
    """Sequence Variant (0018,0021), CS, VM 1-n, Type 1.

    Defined Terms: SK, MTC, SS, TRSS, SP, MP, OSP, NONE.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ScanOptions: CSTn[Literal["PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS"]]
    """Scan Options (0018,0022), CS, VM 1-n, Type 2.

    Defined Terms: PER, RG, CG, PPG, FC, PFF, PFP, SP, FS.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    MRAcquisitionType: CS_[Literal["2D", "3D", ""]]
    """MR Acquisition Type (0018,0023), CS, VM 1, Type 2.

    Enumerated Values: 2D, 3D.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    RepetitionTime: DS_
    """Repetition Time (0018,0080), DS, VM 1, Type 2C.

    Required if Sequence Variant is SK or Scanning Sequence is not EP. May be present otherwise.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    EchoTime: DS_
    """Echo Time (0018,0081), DS, VM 1, Type 2.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    EchoTrainLength: IS_
    """Echo Train Length (0018,0091), IS, VM 1, Type 2.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    InversionTime: DS_
    """Inversion Time (0018,0082), DS, VM 1, Type 2C.

    Required if Scanning Sequence is IR. Not allowed otherwise.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    TriggerTime: DS_
    """Trigger Time (0018,1060), DS, VM 1, Type 2C.

    Required if Scan Options is CG or PPG or (Scan Options is not PER, RG, FC, PFF, PFP, SP or FS and a condition
    that cannot be checked (heart gating) applies). Not allowed otherwise.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    SequenceName: SH_
    """Sequence Name (0018,0024), SH, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    AngioFlag: CS_[Literal["Y", "N", ""]]
    """Angio Flag (0018,0025), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    NumberOfAverages: DS_
    """Number of Averages (0018,0083), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ImagingFrequency: DS_
    """Imaging Frequency (0018,0084), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ImagedNucleus: SH_
    """Imaged Nucleus (0018,0085), SH, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    EchoNumbers: ISn
    """Echo Number(s) (0018,0086), IS, VM 1-n, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    MagneticFieldStrength: DS_
    """Magnetic Field Strength (0018,0087), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    NumberOfPhaseEncodingSteps: IS_
    """Number of Phase Encoding Steps (0018,0089), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    PercentSampling: DS_
    """Percent Sampling (0018,0093), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    PercentPhaseFieldOfView: DS_
    """Percent Phase Field of View (0018,0094), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    PixelBandwidth: DS_
    """Pixel Bandwidth (0018,0095), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    NominalInterval: IS_
    """Nominal Interval (0018,1062), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    BeatRejectionFlag: CS_[Literal["Y", "N", ""]]
    """Beat Rejection Flag (0018,1080), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    PVCRejection: LO_
    """PVC Rejection (0018,1085), LO, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    SkipBeats: IS_
    """Skip Beats (0018,1086), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    HeartRate: IS_
    """Heart Rate (0018,1088), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    CardiacNumberOfImages: IS_
    """Cardiac Number of Images (0018,1090), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    TriggerWindow: IS_
    """Trigger Window (0018,1094), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ReconstructionDiameter: DS_
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    ReceiveCoilName: SH_
    """Receive Coil Name (0018,1250), SH, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    TransmitCoilName: SH_
    """Transmit Coil Name (0018,1251), SH, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    AcquisitionMatrix: USn
    """Acquisition Matrix (0018,1310), US, VM 4, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    InPlanePhaseEncodingDirection: CS_[Literal["ROW", "COL", ""]]
    """In-plane Phase Encoding Direction (0018,1312), CS, VM 1, Type 3.

    Enumerated Values: ROW, COL.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    FlipAngle: DS_
    """Flip Angle (0018,1314), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    SAR: DS_
    """SAR (0018,1316), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    VariableFlipAngleFlag: CS_[Literal["Y", "N", ""]]
    """Variable Flip Angle Flag (0018,1315), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    dBdt: DS_
    """dB/dt (0018,1318), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    TemporalPositionIdentifier: IS_
    """Temporal Position Identifier (0020,0100), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    NumberOfTemporalPositions: IS_
    """Number of Temporal Positions (0020,0105), IS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    TemporalResolution: DS_
    """Temporal Resolution (0020,0110), DS, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
    B1rms: FL_
    """B1rms (0018,1320), FL, VM 1, Type 3.

    PS3.3 C.8.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """
