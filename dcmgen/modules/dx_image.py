# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""DX Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS, LO, LO_, SQ, SS, ST_, US, CSn, DSn, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem


class DXImageModule(Module):
    """DX Image Module (PS3.3 C.8.11.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.11.3)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    PixelIntensityRelationship: CS[Literal["LIN", "LOG"]] = CS(0x0028_1040)
    """Pixel Intensity Relationship (0028,1040), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    PixelIntensityRelationshipSign: SS = SS(0x0028_1041)
    """Pixel Intensity Relationship Sign (0028,1041), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    RescaleType: LO[Literal["US"]] = LO(0x0028_1054)
    """Rescale Type (0028,1054), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.11.3)."""
    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 C.8.11.3)."""
    AcquisitionDeviceProcessingDescription: LO_ = LO_(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 3 (PS3.3 C.8.11.3)."""
    AcquisitionDeviceProcessingCode: LO_ = LO_(0x0018_1401)
    """Acquisition Device Processing Code (0018,1401), VM 1, Type 3 (PS3.3 C.8.11.3)."""
    PatientOrientation: CSn = CSn(0x0020_0020)
    """Patient Orientation (0020,0020), VM 2, Type 1C (PS3.3 C.8.11.3)."""
    CalibrationImage: CS_[Literal["YES", "NO"]] = CS_(0x0050_0004)
    """Calibration Image (0050,0004), VM 1, Type 3 (PS3.3 C.8.11.3)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    VOILUTSequence: SQ[VOILUTSequenceItem] = SQ(0x0028_3010, "VOILUTSequenceItem")
    """VOI LUT Sequence (0028,3010), VM 1, Type 1C (PS3.3 C.8.11.3)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 1C (PS3.3 C.8.11.3)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 1C (PS3.3 C.8.11.3)."""
    WindowCenterWidthExplanation: LOn = LOn(0x0028_1055)
    """Window Center & Width Explanation (0028,1055), VM 1-n, Type 3 (PS3.3 C.8.11.3)."""
