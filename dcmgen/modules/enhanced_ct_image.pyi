# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced CT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
)
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
    DT,
    FD,
    IS_,
    LT_,
    SQ,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    FDValue,
    IS_Value,
    Items,
    LT_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class EnhancedCTImageModule(
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
    HierarchicalEvidenceReferenceMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """Enhanced CT Image Module (PS3.3 C.8.15.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
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
                "ATTENUATION",
                "CARDIAC_CTA",
                "CARDIAC_CASCORE",
                "REFERENCE",
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
                "FILTERED",
                "MEDIAN",
                "ENERGY_PROP_WT",
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
            "ATTENUATION",
            "CARDIAC_CTA",
            "CARDIAC_CASCORE",
            "REFERENCE",
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
            "FILTERED",
            "MEDIAN",
            "ENERGY_PROP_WT",
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
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        AcquisitionDateTime: DTValue = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedPresentationStateSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        AcquisitionDuration: FDValue = ...,
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
        EquipmentFrameOfReferenceUID: UIValue = ...,
        ReferencedWaveformSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        MultienergyCTAcquisition: Literal["YES", "NO", "", None] = ...,
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
            "ATTENUATION",
            "CARDIAC_CTA",
            "CARDIAC_CASCORE",
            "REFERENCE",
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
            "FILTERED",
            "MEDIAN",
            "ENERGY_PROP_WT",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED, MIXED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: ANGIO, CARDIAC, CARDIAC_GATED, CARDRESP_GATED, DYNAMIC, FLUOROSCOPY, LOCALIZER,
    MOTION, PERFUSION, PRE_CONTRAST, POST_CONTRAST, RESP_GATED, REST, STATIC, STRESS, VOLUME, NON_PARALLEL,
    PARALLEL, WHOLE_BODY, ATTENUATION, CARDIAC_CTA, CARDIAC_CASCORE, REFERENCE.

    Defined Terms of Value 4: ADDITION, DIVISION, MASKED, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, RESAMPLED,
    STD_DEVIATION, SUBTRACTION, NONE, QUANTITY, MIXED, FILTERED, MEDIAN, ENERGY_PROP_WT.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    MultienergyCTAcquisition: CS_[Literal["YES", "NO", ""]]
    """Multi-energy CT Acquisition (0018,9361), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), IS, VM 1, Type 3.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced CT Image
    Storage. May be present otherwise.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced CT Image
    Storage. May be present otherwise.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 16.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 12, 16.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced CT Image Storage. May be present otherwise.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced CT Image Storage. May be present otherwise.

    Enumerated Values: NO.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced CT Image Storage. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
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

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.15.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """
