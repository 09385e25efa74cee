# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced US Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
    DetectorInformationSequenceViewCodeSequenceItem,
)
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro, DeviceIdentificationMacros
from dcmgen.items.enhanced_us_image_referenced_image_sequence_item import (
    EnhancedUSImageReferencedImageSequenceItem,
    EnhancedUSImageReferencedImageSequenceItems,
)
from dcmgen.items.event_timer_sequence_item import EventTimerSequenceItem, EventTimerSequenceItems
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
    OphthalmicPhotographyImageSourceImageSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    DS,
    DT,
    FD,
    IS,
    LO_,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDn,
    FDnValue,
    FDValue,
    ISValue,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    USValue,
)
from dcmgen.model.iod import Module

class EnhancedUSImageModule(GeneralAnatomyMandatoryMacro, MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced US Image Module (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        AcquisitionDateTime: DTValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        MechanicalIndex: DSValue = ...,
        BoneThermalIndex: DSValue = ...,
        CranialThermalIndex: DSValue = ...,
        SoftTissueThermalIndex: DSValue = ...,
        DepthOfScanField: ISValue = ...,
        AcquisitionDuration: FDValue = ...,
        DepthsOfFocus: FDnValue = ...,
        TransducerScanPatternCodeSequence: Items[CodeSequenceMacro] = ...,
        TransducerGeometryCodeSequence: Items[CodeSequenceMacro] = ...,
        TransducerBeamSteeringCodeSequence: Items[CodeSequenceMacro] = ...,
        TransducerApplicationCodeSequence: Items[CodeSequenceMacro] = ...,
        DimensionOrganizationType: Literal["3D", "3D_TEMPORAL"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        ViewCodeSequence: Items[DetectorInformationSequenceViewCodeSequenceItem] = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        StageNumber: ISValue = ...,
        NumberOfStages: ISValue = ...,
        PositionMeasuringDeviceUsed: Literal["RIGID", "FREEHAND", "TRACKED"] = ...,
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
        StageCodeSequence: Items[CodeSequenceMacro] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"
        ]
        | AnyText = ...,
        ReferencedImageSequence: Items[EnhancedUSImageReferencedImageSequenceItem] = ...,
        EventTimerSequence: Items[EventTimerSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        TransducerData: LOnValue = ...,
        TransducerIdentificationSequence: Items[DeviceIdentificationMacro] = ...,
        ProcessingFunction: LO_Value = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    DimensionOrganizationType: CS[Literal["3D", "3D_TEMPORAL"]]
    """Dimension Organization Type (0020,9311), CS, VM 1, Type 1.

    Enumerated Values: 3D, 3D_TEMPORAL.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    PositionMeasuringDeviceUsed: CS[Literal["RIGID", "FREEHAND", "TRACKED"]]
    """Position Measuring Device Used (0018,980C), CS, VM 1, Type 1C.

    Required if Volumetric Properties is VOLUME anywhere in the dataset and Volume Based Calculation Technique is
    NONE anywhere in the dataset. May be present otherwise.

    Enumerated Values: RIGID, FREEHAND, TRACKED.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
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

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 1C.

    Required if Image Type Value 1 is DERIVED. Not allowed otherwise.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    ReferencedImageSequence: SQ[EnhancedUSImageReferencedImageSequenceItems, EnhancedUSImageReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    ReferencedRawDataSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Raw Data Sequence (0008,9121), SQ, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    NumberOfStages: IS
    """Number of Stages (0008,2124), IS, VM 1, Type 1C.

    Required if Performed Protocol Type is STAGED. Not allowed otherwise.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    StageNumber: IS
    """Stage Number (0008,2122), IS, VM 1, Type 1C.

    Required if Performed Protocol Type is STAGED. Not allowed otherwise.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    StageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Stage Code Sequence (0040,000A), SQ, VM 1, Type 1C.

    Required if Performed Protocol Type is STAGED. Not allowed otherwise.

    Codes: CID 12002 Ultrasound Protocol Stage Type (Baseline, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    EventTimerSequence: SQ[EventTimerSequenceItems, EventTimerSequenceItem]
    """Event Timer Sequence (0008,2133), SQ, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerData: LOn
    """Transducer Data (0018,5010), LO, VM 1-n, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Transducer Identification Sequence (0018,5011), SQ, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerScanPatternCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Scan Pattern Code Sequence (0018,9809), SQ, VM 1, Type 1.

    Codes: CID 12032 Transducer Scan Pattern (Defined, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerGeometryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Geometry Code Sequence (0018,980D), SQ, VM 1, Type 1.

    Codes: CID 12033 Ultrasound Transducer Geometry (Defined, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerBeamSteeringCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Beam Steering Code Sequence (0018,980E), SQ, VM 1, Type 1.

    Codes: CID 12034 Ultrasound Transducer Beam Steering (Defined, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    TransducerApplicationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Application Code Sequence (0018,980F), SQ, VM 1, Type 1.

    Codes: CID 12035 Ultrasound Transducer Application (Defined, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    ProcessingFunction: LO_
    """Processing Function (0018,5020), LO, VM 1, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    MechanicalIndex: DS
    """Mechanical Index (0018,5022), DS, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    BoneThermalIndex: DS
    """Bone Thermal Index (0018,5024), DS, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    CranialThermalIndex: DS
    """Cranial Thermal Index (0018,5026), DS, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    SoftTissueThermalIndex: DS
    """Soft Tissue Thermal Index (0018,5027), DS, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    DepthsOfFocus: FDn
    """Depth(s) of Focus (0018,9801), FD, VM 1-n, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    DepthOfScanField: IS
    """Depth of Scan Field (0018,5050), IS, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
