# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of XA Acquisition Phase Details Sequence (0018,11B8)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS_, FD, FD_, FL_, IS, IS_, LO, LO_, SH_, SQ, US_, CSTn, DSn, FLn
from dcmgen.model.iod import Item
from dcmgen.model.parts import GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro


class XAAcquisitionPhaseDetailsSequenceItem(Item):
    """Item of XA Acquisition Phase Details Sequence (0018,11B8) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    XAAcquisitionDuration = FD_(0x0018_11BD)
    XAAcquisitionFrameRate = FD(0x0018_11B9)


class XAPlaneDetailsSequenceItem(Item):
    """Item of XA Plane Details Sequence (0018,11BA) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    PlaneIdentification = CST(0x0018_9457)
    BeamNumber = IS(0x300A_00C0)
    KVP = DS_(0x0018_0060)
    XRayTubeCurrentInmA = FD_(0x0018_9330)
    ExposureTimeInms = FD_(0x0018_9328)
    ExposureInmAs = FD_(0x0018_9332)
    AveragePulseWidth = DS_(0x0018_1154)
    FocalSpots = DSn(0x0018_1190)
    AcquisitionFieldOfViewLabel = LO_(0x0018_11BB)
    FieldOfViewDimensionsInFloat = FLn(0x0018_9461)
    XRayFilterDetailsSequence = SQ(0x0018_11BC, "XRayFilterDetailsSequenceItem")
    DetectorBinning = DSn(0x0018_701A)
    BitsStored = US_(0x0028_0101)
    Rows = US_(0x0028_0010)
    Columns = US_(0x0028_0011)
    PrimaryPositionerScanStartAngle = FL_(0x0018_9510)
    SecondaryPositionerScanStartAngle = FL_(0x0018_9511)
    PrimaryPositionerScanArc = FL_(0x0018_9508)
    SecondaryPositionerScanArc = FL_(0x0018_9509)
    PrimaryPositionerIncrement = FL_(0x0018_9514)
    SecondaryPositionerIncrement = FL_(0x0018_9515)
    DistanceSourceToDetector = DS_(0x0018_1110)


class XRayFilterDetailsSequenceItem(Item):
    """Item of X-Ray Filter Details Sequence (0018,11BC) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    FilterThicknessMinimum = DSn(0x0018_7052)
    FilterThicknessMaximum = DSn(0x0018_7054)
    FilterType = SH_(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)


class PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    RadiationSetting = CS(0x0018_1155)
    AcquisitionMode = LO(0x0018_11B0)
    ScanOptions = CSTn(0x0018_0022)
    DoseModeName = LO_(0x0018_11B1)
    AcquiredSubtractionMaskFlag = CS_(0x0018_11B2)
    FluoroscopyPersistenceFlag = CS_(0x0018_11B3)
    FluoroscopyLastImageHoldPersistenceFlag = CS_(0x0018_11B4)
    UpperLimitNumberOfPersistentFluoroscopyFrames = IS_(0x0018_11B5)
    ContrastBolusAutoInjectionTriggerFlag = CS_(0x0018_11B6)
    ContrastBolusInjectionDelay = FD_(0x0018_11B7)
    ContrastBolusIngredientOpaque = CS_(0x0018_9425)
    XAAcquisitionPhaseDetailsSequence = SQ(0x0018_11B8, "XAAcquisitionPhaseDetailsSequenceItem")
    PlanesInAcquisition = CS_(0x0018_9410)
    XAPlaneDetailsSequence = SQ(0x0018_11BA, "XAPlaneDetailsSequenceItem")
    RequestedSeriesDescription = LO_(0x0018_9937)
    RequestedSeriesDescriptionCodeSequence = SQ(0x0018_11C1, "CodeSequenceMacro")
    ContentQualification = CS_(0x0018_9004)
