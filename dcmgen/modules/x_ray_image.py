# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST, LO_, SQ, ST_, US, ATn, CSTn, SHn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem


class XRayImageModule(GeneralAnatomyOptionalMacro, Module):
    """X-Ray Image Module (PS3.3 C.8.7.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """

    __slots__ = ()

    FrameIncrementPointer: ATn = ATn(0x0028_0009)
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1C (PS3.3 C.8.7.1)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.7.1)."""
    ImageType: CSTn[
        Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "SINGLE PLANE", "BIPLANE A", "BIPLANE B"]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.7.1)."""
    PixelIntensityRelationship: CST[Literal["LIN", "LOG", "DISP"]] = CST(0x0028_1040)
    """Pixel Intensity Relationship (0028,1040), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.7.1)."""
    ScanOptions: CSTn[Literal["EKG", "PHY", "TOMO", "CHASE", "ROTA"]] = CSTn(0x0018_0022)
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.8.7.1)."""
    RWavePointer: USn = USn(0x0028_6040)
    """R Wave Pointer (0028,6040), VM 1-n, Type 3 (PS3.3 C.8.7.1)."""
    ReferencedImageSequence: SQ[ReferencedImageSequenceItem] = SQ(0x0008_1140, "ReferencedImageSequenceItem")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.8.7.1)."""
    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 C.8.7.1)."""
    AcquisitionDeviceProcessingDescription: LO_ = LO_(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 3 (PS3.3 C.8.7.1)."""
    FrameLabelVector: SHn = SHn(0x0018_2002)
    """Frame Label Vector (0018,2002), VM 1-n, Type 3 (PS3.3 C.8.7.1)."""
    FrameDimensionPointer: ATn = ATn(0x0028_000A)
    """Frame Dimension Pointer (0028,000A), VM 1-n, Type 3 (PS3.3 C.8.7.1)."""
    CalibrationImage: CS_[Literal["YES", "NO"]] = CS_(0x0050_0004)
    """Calibration Image (0050,0004), VM 1, Type 3 (PS3.3 C.8.7.1)."""
