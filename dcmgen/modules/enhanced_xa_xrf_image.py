# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced XA/XRF Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DT, FL_, IS_, LO_, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.image_pixel_macro import ImagePixelMacro
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem


class EnhancedXAXRFImageModule(Module):
    """Enhanced XA/XRF Image Module (PS3.3 C.8.19.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.19.2)."""
    PlanesInAcquisition: CS[Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"]] = CS(0x0018_9410)
    """Planes in Acquisition (0018,9410), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PlaneIdentification: CST[Literal["MONOPLANE", "PLANE A", "PLANE B"]] = CST(0x0018_9457)
    """Plane Identification (0018,9457), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    AcquisitionNumber: IS_ = IS_(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    AcquisitionProtocolName: LO_ = LO_(0x0018_9423)
    """Acquisition Protocol Name (0018,9423), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    AcquisitionProtocolDescription: LT_ = LT_(0x0018_9424)
    """Acquisition Protocol Description (0018,9424), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    ScanOptions: CSTn[Literal["TOMO", "CHASE", "STEP", "ROTA"]] = CSTn(0x0018_0022)
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.8.19.2)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PatientOrientationCodeSequence: SQ[PatientOrientationCodeSequenceItem] = SQ(
        0x0054_0410, "PatientOrientationCodeSequenceItem"
    )
    """Patient Orientation Code Sequence (0054,0410), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0414, "CodeSequenceMacro")
    """Patient Gantry Relationship Code Sequence (0054,0414), VM 1, Type 2C (PS3.3 C.8.19.2)."""
    ExaminedBodyThickness: FL_ = FL_(0x0010_9431)
    """Examined Body Thickness (0010,9431), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.19.2)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedOtherPlaneSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_9410, "ImageSOPInstanceReferenceMacro")
    """Referenced Other Plane Sequence (0008,9410), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9092, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Image Evidence Sequence (0008,9092), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    SourceImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9154, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Source Image Evidence Sequence (0008,9154), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    QualityControlImage: CS_[Literal["YES", "NO"]] = CS_(0x0028_0300)
    """Quality Control Image (0028,0300), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.19.2)."""
