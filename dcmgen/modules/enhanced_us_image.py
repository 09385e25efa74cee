# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced US Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import CS, CS_, DS, DT, FD, IS, LO_, SQ, US, CSn, CSTn, DSn, FDn, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
    from dcmgen.items.enhanced_us_image_referenced_image_sequence_item import EnhancedUSImageReferencedImageSequenceItem
    from dcmgen.items.event_timer_sequence_item import EventTimerSequenceItem
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.image_pixel_macro import ImagePixelMacro
    from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
        OphthalmicPhotographyImageSourceImageSequenceItem,
    )
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem


class EnhancedUSImageModule(GeneralAnatomyMandatoryMacro, MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced US Image Module (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.24.3)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    DimensionOrganizationType: CS[Literal["3D", "3D_TEMPORAL"]] = CS(0x0020_9311)
    """Dimension Organization Type (0020,9311), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    AcquisitionDuration: FD = FD(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    PositionMeasuringDeviceUsed: CS[Literal["RIGID", "FREEHAND", "TRACKED"]] = CS(0x0018_980C)
    """Position Measuring Device Used (0018,980C), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.24.3)."""
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
    ] = CSTn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.24.3)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    SourceImageSequence: SQ[OphthalmicPhotographyImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    ReferencedImageSequence: SQ[EnhancedUSImageReferencedImageSequenceItem] = SQ(
        0x0008_1140, "EnhancedUSImageReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    ReferencedRawDataSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9121, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Raw Data Sequence (0008,9121), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    NumberOfStages: IS = IS(0x0008_2124)
    """Number of Stages (0008,2124), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    StageNumber: IS = IS(0x0008_2122)
    """Stage Number (0008,2122), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    StageCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_000A, "CodeSequenceMacro")
    """Stage Code Sequence (0040,000A), VM 1, Type 1C (PS3.3 C.8.24.3)."""
    EventTimerSequence: SQ[EventTimerSequenceItem] = SQ(0x0008_2133, "EventTimerSequenceItem")
    """Event Timer Sequence (0008,2133), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    TransducerData: LOn = LOn(0x0018_5010)
    """Transducer Data (0018,5010), VM 1-n, Type 3 (PS3.3 C.8.24.3)."""
    TransducerIdentificationSequence: SQ[DeviceIdentificationMacro] = SQ(0x0018_5011, "DeviceIdentificationMacro")
    """Transducer Identification Sequence (0018,5011), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    TransducerScanPatternCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9809, "CodeSequenceMacro")
    """Transducer Scan Pattern Code Sequence (0018,9809), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerGeometryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_980D, "CodeSequenceMacro")
    """Transducer Geometry Code Sequence (0018,980D), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerBeamSteeringCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_980E, "CodeSequenceMacro")
    """Transducer Beam Steering Code Sequence (0018,980E), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    TransducerApplicationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_980F, "CodeSequenceMacro")
    """Transducer Application Code Sequence (0018,980F), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    ProcessingFunction: LO_ = LO_(0x0018_5020)
    """Processing Function (0018,5020), VM 1, Type 3 (PS3.3 C.8.24.3)."""
    MechanicalIndex: DS = DS(0x0018_5022)
    """Mechanical Index (0018,5022), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    BoneThermalIndex: DS = DS(0x0018_5024)
    """Bone Thermal Index (0018,5024), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    CranialThermalIndex: DS = DS(0x0018_5026)
    """Cranial Thermal Index (0018,5026), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    SoftTissueThermalIndex: DS = DS(0x0018_5027)
    """Soft Tissue Thermal Index (0018,5027), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    DepthsOfFocus: FDn = FDn(0x0018_9801)
    """Depth(s) of Focus (0018,9801), VM 1-n, Type 1 (PS3.3 C.8.24.3)."""
    DepthOfScanField: IS = IS(0x0018_5050)
    """Depth of Scan Field (0018,5050), VM 1, Type 1 (PS3.3 C.8.24.3)."""
