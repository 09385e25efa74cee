# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, LT_, SQ, TM, UL, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.oct_b_scan_analysis_acquisition_parameters_sequence_item import (
        OCTBscanAnalysisAcquisitionParametersSequenceItem,
    )


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule(Module):
    """Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module (PS3.3 C.8.17.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

    __slots__ = ()

    ImageType: CSTn[Literal["ORIGINAL", "PRIMARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.16)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.16)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.16)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    AcquisitionMethodAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0022_1423, "AlgorithmIdentificationMacro"
    )
    """Acquisition Method Algorithm Sequence (0022,1423), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    OCTBscanAnalysisAcquisitionParametersSequence: SQ[OCTBscanAnalysisAcquisitionParametersSequenceItem] = SQ(
        0x0022_1640, "OCTBscanAnalysisAcquisitionParametersSequenceItem"
    )
    """OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    ConcatenationFrameOffsetNumber: UL = UL(0x0020_9228)
    """Concatenation Frame Offset Number (0020,9228), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    InConcatenationNumber: US = US(0x0020_9162)
    """In-concatenation Number (0020,9162), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    InConcatenationTotalNumber: US = US(0x0020_9163)
    """In-concatenation Total Number (0020,9163), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.17.16)."""
