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
        PositionMeasuringDeviceUsed: Literal["RIGID", "FREEHAND"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
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
        RecognizableVisualFeatures: Literal["YES", "NO", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.24.3)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    DimensionOrganizationType: CS[Literal["3D", "3D_TEMPORAL"]]
    """Dimension Organization Type (0020,9311), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PositionMeasuringDeviceUsed: CS[Literal["RIGID", "FREEHAND"]]
    """Position Measuring Device Used (0018,980C), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.24.3)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.24.3)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RescaleSlope: DS
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    ReferencedImageSequence: SQ[EnhancedUSImageReferencedImageSequenceItems, EnhancedUSImageReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    ReferencedRawDataSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Raw Data Sequence (0008,9121), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    NumberOfStages: IS
    """Number of Stages (0008,2124), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    StageNumber: IS
    """Stage Number (0008,2122), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    StageCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Stage Code Sequence (0040,000A), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    EventTimerSequence: SQ[EventTimerSequenceItems, EventTimerSequenceItem]
    """Event Timer Sequence (0008,2133), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    TransducerData: LOn
    """Transducer Data (0018,5010), VM 1-n, Type 3 (PS3.3 C.8.24.3)."""
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Transducer Identification Sequence (0018,5011), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    TransducerScanPatternCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Scan Pattern Code Sequence (0018,9809), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerGeometryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Geometry Code Sequence (0018,980D), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerBeamSteeringCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Beam Steering Code Sequence (0018,980E), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerApplicationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Application Code Sequence (0018,980F), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    ProcessingFunction: LO_
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    MechanicalIndex: DS
    """Mechanical Index (0018,5022), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BoneThermalIndex: DS
    """Bone Thermal Index (0018,5024), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    CranialThermalIndex: DS
    """Cranial Thermal Index (0018,5026), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    SoftTissueThermalIndex: DS
    """Soft Tissue Thermal Index (0018,5027), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    DepthsOfFocus: FDn
    """Depth(s) of Focus (0018,9801), VM 1-n, Type 1 (PS3.3 C.8.24.3)."""
    DepthOfScanField: IS
    """Depth of Scan Field (0018,5050), VM 1, Type 1 (PS3.3 C.8.24.3)."""
