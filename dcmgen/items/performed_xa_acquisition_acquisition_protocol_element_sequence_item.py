# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of XA Acquisition Phase Details Sequence (0018,11B8)."""

from __future__ import annotations

from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.model.fields import CS, CS_, DS_, FD, FD_, FL_, IS, IS_, LO, LO_, SH_, SQ, US_, CSn, CSTn, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class XAAcquisitionPhaseDetailsSequenceItem(Item):
    """Item of XA Acquisition Phase Details Sequence (0018,11B8) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    XAAcquisitionDuration: FD_ = FD_(0x0018_11BD)
    """XA Acquisition Duration (0018,11BD), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAAcquisitionFrameRate: FD = FD(0x0018_11B9)
    """XA Acquisition Frame Rate (0018,11B9), VM 1, Type 1 (PS3.3 C.34.17)."""


class XAPlaneDetailsSequenceItem(Item):
    """Item of XA Plane Details Sequence (0018,11BA) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    PlaneIdentification: CS = CS(0x0018_9457)
    """Plane Identification (0018,9457), VM 1, Type 1 (PS3.3 C.34.17)."""
    BeamNumber: IS = IS(0x300A_00C0)
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.34.17)."""
    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.34.17)."""
    XRayTubeCurrentInmA: FD_ = FD_(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 3 (PS3.3 C.34.17)."""
    ExposureTimeInms: FD_ = FD_(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 3 (PS3.3 C.34.17)."""
    ExposureInmAs: FD_ = FD_(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 3 (PS3.3 C.34.17)."""
    AveragePulseWidth: DS_ = DS_(0x0018_1154)
    """Average Pulse Width (0018,1154), VM 1, Type 3 (PS3.3 C.34.17)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    AcquisitionFieldOfViewLabel: LO_ = LO_(0x0018_11BB)
    """Acquisition Field of View Label (0018,11BB), VM 1, Type 3 (PS3.3 C.34.17)."""
    FieldOfViewDimensionsInFloat: FLn = FLn(0x0018_9461)
    """Field of View Dimension(s) in Float (0018,9461), VM 1-2, Type 3 (PS3.3 C.34.17)."""
    XRayFilterDetailsSequence: SQ[XRayFilterDetailsSequenceItem] = SQ(0x0018_11BC, "XRayFilterDetailsSequenceItem")
    """X-Ray Filter Details Sequence (0018,11BC), VM 1, Type 3 (PS3.3 C.34.17)."""
    DetectorBinning: DSn = DSn(0x0018_701A)
    """Detector Binning (0018,701A), VM 2, Type 3 (PS3.3 C.34.17)."""
    BitsStored: US_ = US_(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 3 (PS3.3 C.34.17)."""
    Rows: US_ = US_(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 3 (PS3.3 C.34.17)."""
    Columns: US_ = US_(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerScanStartAngle: FL_ = FL_(0x0018_9510)
    """Primary Positioner Scan Start Angle (0018,9510), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerScanStartAngle: FL_ = FL_(0x0018_9511)
    """Secondary Positioner Scan Start Angle (0018,9511), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerScanArc: FL_ = FL_(0x0018_9508)
    """Primary Positioner Scan Arc (0018,9508), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerScanArc: FL_ = FL_(0x0018_9509)
    """Secondary Positioner Scan Arc (0018,9509), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerIncrement: FL_ = FL_(0x0018_9514)
    """Primary Positioner Increment (0018,9514), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerIncrement: FL_ = FL_(0x0018_9515)
    """Secondary Positioner Increment (0018,9515), VM 1, Type 3 (PS3.3 C.34.17)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.34.17)."""


class XRayFilterDetailsSequenceItem(Item):
    """Item of X-Ray Filter Details Sequence (0018,11BC) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    FilterThicknessMinimum: DSn = DSn(0x0018_7052)
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    FilterThicknessMaximum: DSn = DSn(0x0018_7054)
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    FilterType: SH_ = SH_(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 3 (PS3.3 C.34.17)."""
    FilterMaterial: CSn = CSn(0x0018_7050)
    """Filter Material (0018,7050), VM 1-n, Type 3 (PS3.3 C.34.17)."""


class PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    __slots__ = ()

    RadiationSetting: CS[Literal["SC", "GR"]] = CS(0x0018_1155)
    """Radiation Setting (0018,1155), VM 1, Type 1 (PS3.3 C.34.17)."""
    AcquisitionMode: LO = LO(0x0018_11B0)
    """Acquisition Mode (0018,11B0), VM 1, Type 1 (PS3.3 C.34.17)."""
    ScanOptions: CSTn[Literal["TOMO", "CHASE", "STEP", "ROTA"]] = CSTn(0x0018_0022)
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    DoseModeName: LO_ = LO_(0x0018_11B1)
    """Dose Mode Name (0018,11B1), VM 1, Type 3 (PS3.3 C.34.17)."""
    AcquiredSubtractionMaskFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_11B2)
    """Acquired Subtraction Mask Flag (0018,11B2), VM 1, Type 3 (PS3.3 C.34.17)."""
    FluoroscopyPersistenceFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_11B3)
    """Fluoroscopy Persistence Flag (0018,11B3), VM 1, Type 3 (PS3.3 C.34.17)."""
    FluoroscopyLastImageHoldPersistenceFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_11B4)
    """Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), VM 1, Type 3 (PS3.3 C.34.17)."""
    UpperLimitNumberOfPersistentFluoroscopyFrames: IS_ = IS_(0x0018_11B5)
    """Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusAutoInjectionTriggerFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_11B6)
    """Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusInjectionDelay: FD_ = FD_(0x0018_11B7)
    """Contrast/Bolus Injection Delay (0018,11B7), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusIngredientOpaque: CS_[Literal["YES", "NO"]] = CS_(0x0018_9425)
    """Contrast/Bolus Ingredient Opaque (0018,9425), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAAcquisitionPhaseDetailsSequence: SQ[XAAcquisitionPhaseDetailsSequenceItem] = SQ(
        0x0018_11B8, "XAAcquisitionPhaseDetailsSequenceItem"
    )
    """XA Acquisition Phase Details Sequence (0018,11B8), VM 1, Type 3 (PS3.3 C.34.17)."""
    PlanesInAcquisition: CS_ = CS_(0x0018_9410)
    """Planes in Acquisition (0018,9410), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAPlaneDetailsSequence: SQ[XAPlaneDetailsSequenceItem] = SQ(0x0018_11BA, "XAPlaneDetailsSequenceItem")
    """XA Plane Details Sequence (0018,11BA), VM 1, Type 3 (PS3.3 C.34.17)."""
    RequestedSeriesDescription: LO_ = LO_(0x0018_9937)
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.17)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_11C1, "CodeSequenceMacro")
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS_(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.17)."""
