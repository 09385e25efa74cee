# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Corneal Topography Map Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import CS, DA, DT, IS, TM, US, CSTn, DSn, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CornealTopographyMapImageModule(
    GeneralAnatomyMandatoryMacro, BasicPixelSpacingCalibrationMacro, RealWorldValueMappingMacro, Module
):
    """Corneal Topography Map Image Module (PS3.3 C.8.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ImageType: CSTn[Literal["CORNEAL_TOPO"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.30.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PhotometricInterpretation: CS[Literal["PALETTE COLOR"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1 (PS3.3 C.8.30.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.30.2)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.30.2)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    RecognizableVisualFeatures: CS[Literal["YES"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ImageLaterality: CS[Literal["R", "L"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.30.2)."""
