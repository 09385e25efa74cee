# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced Mammography Image Module."""

from __future__ import annotations

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import CS, CS_, CST, DS, DS_, DT, FD, LO, LT, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class EnhancedMammographyImageModule(DigitalXRayDetectorMacro, Module):
    """Enhanced Mammography Image Module (PS3.3 C.8.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """

    __slots__ = ()

    PositionerMotion: CST[
        Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
    ] = CST(0x0018_1500)
    """Positioner Motion (0018,1500), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    PositionerType: CS[Literal["MAMMOGRAPHIC"]] = CS(0x0018_1508)
    """Positioner Type (0018,1508), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    AcquisitionDuration: FD = FD(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1C (PS3.3 C.8.31.1)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1C (PS3.3 C.8.31.1)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1C (PS3.3 C.8.31.1)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.8.31.1)."""
    AnodeTargetMaterial: CST[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]] = CST(0x0018_1191)
    """Anode Target Material (0018,1191), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    BodyPartThickness: DS = DS(0x0018_11A0)
    """Body Part Thickness (0018,11A0), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    CompressionForce: DS = DS(0x0018_11A2)
    """Compression Force (0018,11A2), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    CompressionPressure: DS_ = DS_(0x0018_11A3)
    """Compression Pressure (0018,11A3), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    CompressionContactArea: DS_ = DS_(0x0018_11A5)
    """Compression Contact Area (0018,11A5), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    PaddleDescription: LO = LO(0x0018_11A4)
    """Paddle Description (0018,11A4), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    ExposureControlMode: CST[Literal["AUTOMATIC", "MANUAL"]] = CST(0x0018_7060)
    """Exposure Control Mode (0018,7060), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    ExposureControlModeDescription: LT = LT(0x0018_7062)
    """Exposure Control Mode Description (0018,7062), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    PatientOrientation: CSn = CSn(0x0020_0020)
    """Patient Orientation (0020,0020), VM 2, Type 1C (PS3.3 C.8.31.1)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    QualityControlImage: CS_[Literal["YES", "NO"]] = CS_(0x0028_0300)
    """Quality Control Image (0028,0300), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.31.1)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.31.1)."""
    OrganDose: DS = DS(0x0040_0316)
    """Organ Dose (0040,0316), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    EntranceDoseInmGy: DS = DS(0x0040_8302)
    """Entrance Dose in mGy (0040,8302), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]] = CS_(0x0040_8303)
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    TypeOfDetectorMotion: CST[
        Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
    ] = CST(0x0054_0202)
    """Type of Detector Motion (0054,0202), VM 1, Type 1 (PS3.3 C.8.31.1)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.31.1)."""
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.31.1)."""
