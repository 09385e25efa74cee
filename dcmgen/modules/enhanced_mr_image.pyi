# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced MR Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
)
from dcmgen.items.mr_image_and_spectroscopy_instance_macro import MRImageAndSpectroscopyInstanceMacro
from dcmgen.items.mr_image_description_macro import MRImageDescriptionMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.patient_to_equipment_relationship_sequence_item import PatientToEquipmentRelationshipSequenceItem
from dcmgen.items.referenced_rt_plan_sequence_item import ReferencedRTPlanSequenceItem
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    SQ,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class EnhancedMRImageModule(
    MRImageAndSpectroscopyInstanceMacro,
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
    MRImageDescriptionMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """Enhanced MR Image Module (PS3.3 C.8.13.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "MIXED",
                "PRIMARY",
                "ANGIO",
                "CARDIAC",
                "CARDIAC_GATED",
                "CARDRESP_GATED",
                "DYNAMIC",
                "FLUOROSCOPY",
                "LOCALIZER",
                "MOTION",
                "PERFUSION",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "RESP_GATED",
                "REST",
                "STATIC",
                "STRESS",
                "VOLUME",
                "NON_PARALLEL",
                "PARALLEL",
                "WHOLE_BODY",
                "ANGIO_TIME",
                "ASL",
                "CINE",
                "DIFFUSION",
                "DIXON",
                "FLOW_ENCODED",
                "FLUID_ATTENUATED",
                "FMRI",
                "MAX_IP",
                "MIN_IP",
                "M_MODE",
                "METABOLITE_MAP",
                "MULTIECHO",
                "PROTON_DENSITY",
                "REALTIME",
                "STIR",
                "TAGGING",
                "TEMPERATURE",
                "T1",
                "T2",
                "T2_STAR",
                "TOF",
                "VELOCITY",
                "ADDITION",
                "DIVISION",
                "MASKED",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "RESAMPLED",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "QUANTITY",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ANGIO_TIME",
            "ASL",
            "CINE",
            "DIFFUSION",
            "DIXON",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "FMRI",
            "MAX_IP",
            "MIN_IP",
            "M_MODE",
            "METABOLITE_MAP",
            "MULTIECHO",
            "PROTON_DENSITY",
            "REALTIME",
            "STIR",
            "TAGGING",
            "TEMPERATURE",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "VELOCITY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
        | AnyText
        | None = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
        | AnyText = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal[
            "DIFFUSION",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "PERFUSION",
            "PROTON_DENSITY",
            "STIR",
            "TAGGING",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "UNKNOWN",
            "MIXED",
        ]
        | AnyText = ...,
        ReferencedPresentationStateSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        MagneticFieldStrength: DSValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        KSpaceFiltering: Literal[
            "COSINE",
            "COSINE_SQUARED",
            "FERMI",
            "GAUSSIAN",
            "HAMMING",
            "HANNING",
            "LORENTZIAN",
            "LRNTZ_GSS_TRNSFM",
            "RIESZ",
            "TUKEY",
            "NONE",
        ]
        | AnyText = ...,
        AcquisitionDuration: FDValue = ...,
        ResonantNucleus: Iterable[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"] | AnyText]
        | Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]
        | AnyText
        | None = ...,
        ApplicableSafetyStandardAgency: Literal["IEC", "FDA", "MHW"] | AnyText = ...,
        PlanarConfiguration: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        ReferencedWaveformSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        B1rms: FL_Value = ...,
        ApplicableSafetyStandardDescription: LO_Value = ...,
        FunctionalSettlingPhaseFramesPresent: Literal["YES", "NO", "", None] = ...,
        AcquisitionNumber: IS_Value = ...,
        ImageComments: LT_Value = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
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
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ANGIO_TIME",
            "ASL",
            "CINE",
            "DIFFUSION",
            "DIXON",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "FMRI",
            "MAX_IP",
            "MIN_IP",
            "M_MODE",
            "METABOLITE_MAP",
            "MULTIECHO",
            "PROTON_DENSITY",
            "REALTIME",
            "STIR",
            "TAGGING",
            "TEMPERATURE",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "VELOCITY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED, MIXED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: ANGIO, CARDIAC, CARDIAC_GATED, CARDRESP_GATED, DYNAMIC, FLUOROSCOPY, LOCALIZER,
    MOTION, PERFUSION, PRE_CONTRAST, POST_CONTRAST, RESP_GATED, REST, STATIC, STRESS, VOLUME, NON_PARALLEL,
    PARALLEL, WHOLE_BODY, ANGIO_TIME, ASL, CINE, DIFFUSION, DIXON, FLOW_ENCODED, FLUID_ATTENUATED, FMRI, MAX_IP,
    MIN_IP, M_MODE, METABOLITE_MAP, MULTIECHO, PROTON_DENSITY, REALTIME, STIR, TAGGING, TEMPERATURE, T1, T2,
    T2_STAR, TOF, VELOCITY.

    Defined Terms of Value 4: ADDITION, DIVISION, MASKED, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, RESAMPLED,
    STD_DEVIATION, SUBTRACTION, NONE, QUANTITY, MIXED.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Defined Terms: MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB, HSV, ARGB, CMYK, YBR_FULL, YBR_FULL_422,
    YBR_PARTIAL_422, YBR_PARTIAL_420, YBR_ICT, YBR_RCT, XYB.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0, 1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Enumerated Values: NO.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.13.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """
