# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Optical Coherence Tomography En Face Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, FL_, IS, LO_, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.ophthalmic_en_face_volume_descriptor_sequence_item import (
        OphthalmicEnFaceVolumeDescriptorSequenceItem,
    )
    from dcmgen.items.ophthalmic_frame_location_sequence_item import OphthalmicFrameLocationSequenceItem
    from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
        OphthalmicPhotographyImageSourceImageSequenceItem,
    )


class OphthalmicOpticalCoherenceTomographyEnFaceImageModule(Module):
    """Ophthalmic Optical Coherence Tomography En Face Image Module (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    ImageType: CSTn[Literal["DERIVED", "PRIMARY", "MONTAGE"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.14)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1 (PS3.3 C.8.17.14)."""
    ImageOrientationPatient: DSn = DSn(0x0020_0037)
    """Image Orientation (Patient) (0020,0037), VM 6, Type 1 (PS3.3 C.8.17.14)."""
    OphthalmicFrameLocationSequence: SQ[OphthalmicFrameLocationSequenceItem] = SQ(
        0x0022_0031, "OphthalmicFrameLocationSequenceItem"
    )
    """Ophthalmic Frame Location Sequence (0022,0031), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    SourceImageSequence: SQ[OphthalmicPhotographyImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    """Derivation Algorithm Sequence (0022,1612), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    OphthalmicImageTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1615, "CodeSequenceMacro")
    """Ophthalmic Image Type Code Sequence (0022,1615), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    OphthalmicImageTypeDescription: LO_ = LO_(0x0022_1616)
    """Ophthalmic Image Type Description (0022,1616), VM 1, Type 3 (PS3.3 C.8.17.14)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 1 (PS3.3 C.8.17.14)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 1 (PS3.3 C.8.17.14)."""
    OphthalmicFOV: FL_ = FL_(0x0022_1517)
    """Ophthalmic FOV (0022,1517), VM 1, Type 3 (PS3.3 C.8.17.14)."""
    OphthalmicEnFaceVolumeDescriptorSequence: SQ[OphthalmicEnFaceVolumeDescriptorSequenceItem] = SQ(
        0x0022_1627, "OphthalmicEnFaceVolumeDescriptorSequenceItem"
    )
    """Ophthalmic En Face Volume Descriptor Sequence (0022,1627), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    OphthalmicAxialLength: FL_ = FL_(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 3 (PS3.3 C.8.17.14)."""
    OphthalmicAxialLengthMethod: CS_[Literal["MEASURED", "ESTIMATED", "POPULATION"]] = CS_(0x0022_1515)
    """Ophthalmic Axial Length Method (0022,1515), VM 1, Type 3 (PS3.3 C.8.17.14)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.14)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.14)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.17.14)."""
    CalibrationImage: CS_[Literal["YES", "NO"]] = CS_(0x0050_0004)
    """Calibration Image (0050,0004), VM 1, Type 3 (PS3.3 C.8.17.14)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.17.14)."""
