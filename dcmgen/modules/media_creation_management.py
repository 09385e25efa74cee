# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Media Creation Management Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LT_, SH_, SQ, UI_, US_, UT_
from dcmgen.model.iod import Module


class MediaCreationManagementModule(Module):
    """Media Creation Management Module (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    __slots__ = ()

    FailedSOPSequence = SQ(0x0008_1198, "MediaCreationManagementFailedSOPSequenceItem")
    ReferencedSOPSequence = SQ(0x0008_1199, "MediaCreationManagementReferencedSOPSequenceItem")
    StorageMediaFileSetID = SH_(0x0088_0130)
    StorageMediaFileSetUID = UI_(0x0088_0140)
    NumberOfCopies = IS_(0x2000_0010)
    ExecutionStatus = CS_(0x2100_0020)
    ExecutionStatusInfo = CST_(0x2100_0030)
    LabelUsingInformationExtractedFromInstances = CS_(0x2200_0001)
    LabelText = UT_(0x2200_0002)
    LabelStyleSelection = CS_(0x2200_0003)
    MediaDisposition = LT_(0x2200_0004)
    BarcodeValue = LT_(0x2200_0005)
    BarcodeSymbology = CST_(0x2200_0006)
    AllowMediaSplitting = CS_(0x2200_0007)
    IncludeNonDICOMObjects = CST_(0x2200_0008)
    IncludeDisplayApplication = CS_(0x2200_0009)
    PreserveCompositeInstancesAfterMediaCreation = CS_(0x2200_000A)
    TotalNumberOfPiecesOfMediaCreated = US_(0x2200_000B)
    ReferencedStorageMediaSequence = SQ(0x2200_000D, "ReferencedStorageMediaSequenceItem")
    AllowLossyCompression = CS_(0x2200_000F)
    RequestPriority = CS_(0x2200_0020)
