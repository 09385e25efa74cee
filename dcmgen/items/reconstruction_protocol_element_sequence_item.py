# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Reconstruction Protocol Element Sequence (0018,9934)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, DS, FD, LO_, SH_, SQ, UI, US, UT_, DSn, FDn, SHn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ProtocolElementIdentificationMacro


class ReconstructionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber = USn(0x0018_9938)
    SourceAcquisitionBeamNumber = USn(0x0018_9939)
    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    ReconstructionStartLocationSequence = SQ(0x0018_993B, "ReferenceLocationMacro")
    ReconstructionEndLocationSequence = SQ(0x0018_993C, "ReferenceLocationMacro")
    ReconstructionAlgorithmSequence = SQ(0x0018_993D, "AlgorithmIdentificationMacro")
    ConvolutionKernel = SHn(0x0018_1210)
    ConvolutionKernelGroup = CST(0x0018_9316)
    ReconstructionDiameter = DS(0x0018_1100)
    ReconstructionFieldOfView = FDn(0x0018_9317)
    ReconstructionTargetCenterPatient = FDn(0x0018_9318)
    ReconstructionTargetCenterLocationSequence = SQ(0x0018_993E, "ReferenceLocationMacro")
    ReconstructionPixelSpacing = FDn(0x0018_9322)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    ReconstructionAngle = FD(0x0018_9319)
    ImageFilter = SH_(0x0018_9320)
    ImageFilterDescription = UT_(0x0018_9941)
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    SliceThickness = DS(0x0018_0050)
    SpacingBetweenSlices = DS(0x0018_0088)
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    RequestedSeriesDescription = LO_(0x0018_9937)
    RequestedSeriesDescriptionCodeSequence = SQ(0x0018_11C1, "CodeSequenceMacro")
    ContentQualification = CS_(0x0018_9004)
