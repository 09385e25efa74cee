# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced XA/XRF Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DT, FL_, IS_, LO_, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module


class EnhancedXAXRFImageModule(Module):
    """Enhanced XA/XRF Image Module (PS3.3 C.8.19.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    PlanesInAcquisition = CS(0x0018_9410)
    PlaneIdentification = CST(0x0018_9457)
    AcquisitionNumber = IS_(0x0020_0012)
    AcquisitionDateTime = DT(0x0008_002A)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    SamplesPerPixel = US(0x0028_0002)
    PixelRepresentation = US(0x0028_0103)
    PhotometricInterpretation = CS(0x0028_0004)
    AcquisitionProtocolName = LO_(0x0018_9423)
    AcquisitionProtocolDescription = LT_(0x0018_9424)
    ScanOptions = CSTn(0x0018_0022)
    ContentQualification = CS(0x0018_9004)
    PatientOrientationCodeSequence = SQ(0x0054_0410, "PatientOrientationCodeSequenceItem")
    PatientGantryRelationshipCodeSequence = SQ(0x0054_0414, "CodeSequenceMacro")
    ExaminedBodyThickness = FL_(0x0010_9431)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    ReferencedOtherPlaneSequence = SQ(0x0008_9410, "ImageSOPInstanceReferenceMacro")
    ReferencedImageEvidenceSequence = SQ(0x0008_9092, "HierarchicalSOPInstanceReferenceMacro")
    SourceImageEvidenceSequence = SQ(0x0008_9154, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    ImageComments = LT_(0x0020_4000)
    QualityControlImage = CS_(0x0028_0300)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    PresentationLUTShape = CS(0x2050_0020)
