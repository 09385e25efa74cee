# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Image Filter Details Sequence (0018,11BF)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST_, DS_, FL_, LO_, SH, SQ, UI, US_, UT_, DSn, FDn, SHn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro


class ImageFilterDetailsSequenceItem(Item):
    """Item of Image Filter Details Sequence (0018,11BF) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    __slots__ = ()

    ImageFilter = SH(0x0018_9320)
    ImageFilterDescription = UT_(0x0018_9941)


class PerformedXAReconstructionReconstructionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber = USn(0x0018_9938)
    SourceAcquisitionBeamNumber = USn(0x0018_9939)
    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    ReconstructionPipelineType = CS(0x0018_11BE)
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    ImageFilterDetailsSequence = SQ(0x0018_11BF, "ImageFilterDetailsSequenceItem")
    AppliedMaskSubtractionFlag = CS_(0x0018_11C0)
    MaskVisibilityPercentage = FL_(0x0028_9478)
    Rows = US_(0x0028_0010)
    Columns = US_(0x0028_0011)
    ImageRotation = US_(0x0070_0042)
    ImageHorizontalFlip = CS_(0x0070_0041)
    AlgorithmType = CST_(0x0018_9527)
    ConvolutionKernel = SHn(0x0018_1210)
    NumberOfSlices = US_(0x0054_0081)
    SliceThickness = DS_(0x0018_0050)
    SpacingBetweenSlices = DS_(0x0018_0088)
    ReconstructionFieldOfView = FDn(0x0018_9317)
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    RequestedSeriesDescription = LO_(0x0018_9937)
    RequestedSeriesDescriptionCodeSequence = SQ(0x0018_11C1, "CodeSequenceMacro")
    ContentQualification = CS_(0x0018_9004)
