# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of XA Acquisition Phase Details Sequence (0018,11B8)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    DS_,
    FD,
    FD_,
    FL_,
    IS,
    IS_,
    LO,
    LO_,
    SH_,
    SQ,
    US_,
    CS_Value,
    CSn,
    CSnValue,
    CSValue,
    DS_Value,
    DSn,
    DSnValue,
    FD_Value,
    FDValue,
    FL_Value,
    FLn,
    FLnValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    SH_Value,
    US_Value,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XAAcquisitionPhaseDetailsSequenceItem(Item):
    """Item of XA Acquisition Phase Details Sequence (0018,11B8) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    def __init__(
        self,
        /,
        *,
        XAAcquisitionFrameRate: FDValue = ...,
        XAAcquisitionDuration: FD_Value = ...,
    ) -> None: ...
    XAAcquisitionDuration: FD_
    """XA Acquisition Duration (0018,11BD), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAAcquisitionFrameRate: FD
    """XA Acquisition Frame Rate (0018,11B9), VM 1, Type 1 (PS3.3 C.34.17)."""

class XAAcquisitionPhaseDetailsSequenceItems(Sequence[XAAcquisitionPhaseDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        XAAcquisitionFrameRate: FDValue = ...,
        XAAcquisitionDuration: FD_Value = ...,
    ) -> XAAcquisitionPhaseDetailsSequenceItem: ...

class XRayFilterDetailsSequenceItem(Item):
    """Item of X-Ray Filter Details Sequence (0018,11BC) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    def __init__(
        self,
        /,
        *,
        FilterType: SH_Value = ...,
        FilterMaterial: CSnValue = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
    ) -> None: ...
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    FilterType: SH_
    """Filter Type (0018,1160), VM 1, Type 3 (PS3.3 C.34.17)."""
    FilterMaterial: CSn
    """Filter Material (0018,7050), VM 1-n, Type 3 (PS3.3 C.34.17)."""

class XRayFilterDetailsSequenceItems(Sequence[XRayFilterDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        FilterType: SH_Value = ...,
        FilterMaterial: CSnValue = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
    ) -> XRayFilterDetailsSequenceItem: ...

class XAPlaneDetailsSequenceItem(Item):
    """Item of XA Plane Details Sequence (0018,11BA) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    def __init__(
        self,
        /,
        *,
        PlaneIdentification: CSValue = ...,
        BeamNumber: ISValue = ...,
        KVP: DS_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        AveragePulseWidth: DS_Value = ...,
        FocalSpots: DSnValue = ...,
        AcquisitionFieldOfViewLabel: LO_Value = ...,
        XRayFilterDetailsSequence: Items[XRayFilterDetailsSequenceItem] = ...,
        DetectorBinning: DSnValue = ...,
        ExposureTimeInms: FD_Value = ...,
        XRayTubeCurrentInmA: FD_Value = ...,
        ExposureInmAs: FD_Value = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FL_Value = ...,
        SecondaryPositionerScanArc: FL_Value = ...,
        PrimaryPositionerScanStartAngle: FL_Value = ...,
        SecondaryPositionerScanStartAngle: FL_Value = ...,
        PrimaryPositionerIncrement: FL_Value = ...,
        SecondaryPositionerIncrement: FL_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        BitsStored: US_Value = ...,
    ) -> None: ...
    PlaneIdentification: CS
    """Plane Identification (0018,9457), VM 1, Type 1 (PS3.3 C.34.17)."""
    BeamNumber: IS
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.34.17)."""
    KVP: DS_
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.34.17)."""
    XRayTubeCurrentInmA: FD_
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 3 (PS3.3 C.34.17)."""
    ExposureTimeInms: FD_
    """Exposure Time in ms (0018,9328), VM 1, Type 3 (PS3.3 C.34.17)."""
    ExposureInmAs: FD_
    """Exposure in mAs (0018,9332), VM 1, Type 3 (PS3.3 C.34.17)."""
    AveragePulseWidth: DS_
    """Average Pulse Width (0018,1154), VM 1, Type 3 (PS3.3 C.34.17)."""
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    AcquisitionFieldOfViewLabel: LO_
    """Acquisition Field of View Label (0018,11BB), VM 1, Type 3 (PS3.3 C.34.17)."""
    FieldOfViewDimensionsInFloat: FLn
    """Field of View Dimension(s) in Float (0018,9461), VM 1-2, Type 3 (PS3.3 C.34.17)."""
    XRayFilterDetailsSequence: SQ[XRayFilterDetailsSequenceItems, XRayFilterDetailsSequenceItem]
    """X-Ray Filter Details Sequence (0018,11BC), VM 1, Type 3 (PS3.3 C.34.17)."""
    DetectorBinning: DSn
    """Detector Binning (0018,701A), VM 2, Type 3 (PS3.3 C.34.17)."""
    BitsStored: US_
    """Bits Stored (0028,0101), VM 1, Type 3 (PS3.3 C.34.17)."""
    Rows: US_
    """Rows (0028,0010), VM 1, Type 3 (PS3.3 C.34.17)."""
    Columns: US_
    """Columns (0028,0011), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerScanStartAngle: FL_
    """Primary Positioner Scan Start Angle (0018,9510), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerScanStartAngle: FL_
    """Secondary Positioner Scan Start Angle (0018,9511), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerScanArc: FL_
    """Primary Positioner Scan Arc (0018,9508), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerScanArc: FL_
    """Secondary Positioner Scan Arc (0018,9509), VM 1, Type 3 (PS3.3 C.34.17)."""
    PrimaryPositionerIncrement: FL_
    """Primary Positioner Increment (0018,9514), VM 1, Type 3 (PS3.3 C.34.17)."""
    SecondaryPositionerIncrement: FL_
    """Secondary Positioner Increment (0018,9515), VM 1, Type 3 (PS3.3 C.34.17)."""
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.34.17)."""

class XAPlaneDetailsSequenceItems(Sequence[XAPlaneDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        PlaneIdentification: CSValue = ...,
        BeamNumber: ISValue = ...,
        KVP: DS_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        AveragePulseWidth: DS_Value = ...,
        FocalSpots: DSnValue = ...,
        AcquisitionFieldOfViewLabel: LO_Value = ...,
        XRayFilterDetailsSequence: Items[XRayFilterDetailsSequenceItem] = ...,
        DetectorBinning: DSnValue = ...,
        ExposureTimeInms: FD_Value = ...,
        XRayTubeCurrentInmA: FD_Value = ...,
        ExposureInmAs: FD_Value = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FL_Value = ...,
        SecondaryPositionerScanArc: FL_Value = ...,
        PrimaryPositionerScanStartAngle: FL_Value = ...,
        SecondaryPositionerScanStartAngle: FL_Value = ...,
        PrimaryPositionerIncrement: FL_Value = ...,
        SecondaryPositionerIncrement: FL_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        BitsStored: US_Value = ...,
    ) -> XAPlaneDetailsSequenceItem: ...

class PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationSetting: Literal["SC", "GR"] = ...,
        AcquisitionMode: LOValue = ...,
        ProtocolElementNumber: USValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ProtocolElementName: LO_Value = ...,
        ScanOptions: CSnValue = ...,
        DoseModeName: LO_Value = ...,
        AcquiredSubtractionMaskFlag: Literal["YES", "NO", None] = ...,
        FluoroscopyPersistenceFlag: Literal["YES", "NO", None] = ...,
        FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO", None] = ...,
        UpperLimitNumberOfPersistentFluoroscopyFrames: IS_Value = ...,
        ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO", None] = ...,
        ContrastBolusInjectionDelay: FD_Value = ...,
        XAAcquisitionPhaseDetailsSequence: Items[XAAcquisitionPhaseDetailsSequenceItem] = ...,
        XAPlaneDetailsSequence: Items[XAPlaneDetailsSequenceItem] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
        PlanesInAcquisition: CS_Value = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
    ) -> None: ...
    RadiationSetting: CS[Literal["SC", "GR"]]
    """Radiation Setting (0018,1155), VM 1, Type 1 (PS3.3 C.34.17)."""
    AcquisitionMode: LO
    """Acquisition Mode (0018,11B0), VM 1, Type 1 (PS3.3 C.34.17)."""
    ScanOptions: CSn
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.34.17)."""
    DoseModeName: LO_
    """Dose Mode Name (0018,11B1), VM 1, Type 3 (PS3.3 C.34.17)."""
    AcquiredSubtractionMaskFlag: CS_[Literal["YES", "NO"]]
    """Acquired Subtraction Mask Flag (0018,11B2), VM 1, Type 3 (PS3.3 C.34.17)."""
    FluoroscopyPersistenceFlag: CS_[Literal["YES", "NO"]]
    """Fluoroscopy Persistence Flag (0018,11B3), VM 1, Type 3 (PS3.3 C.34.17)."""
    FluoroscopyLastImageHoldPersistenceFlag: CS_[Literal["YES", "NO"]]
    """Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), VM 1, Type 3 (PS3.3 C.34.17)."""
    UpperLimitNumberOfPersistentFluoroscopyFrames: IS_
    """Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusAutoInjectionTriggerFlag: CS_[Literal["YES", "NO"]]
    """Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusInjectionDelay: FD_
    """Contrast/Bolus Injection Delay (0018,11B7), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContrastBolusIngredientOpaque: CS_[Literal["YES", "NO"]]
    """Contrast/Bolus Ingredient Opaque (0018,9425), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAAcquisitionPhaseDetailsSequence: SQ[XAAcquisitionPhaseDetailsSequenceItems, XAAcquisitionPhaseDetailsSequenceItem]
    """XA Acquisition Phase Details Sequence (0018,11B8), VM 1, Type 3 (PS3.3 C.34.17)."""
    PlanesInAcquisition: CS_
    """Planes in Acquisition (0018,9410), VM 1, Type 3 (PS3.3 C.34.17)."""
    XAPlaneDetailsSequence: SQ[XAPlaneDetailsSequenceItems, XAPlaneDetailsSequenceItem]
    """XA Plane Details Sequence (0018,11BA), VM 1, Type 3 (PS3.3 C.34.17)."""
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.17)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.17)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.17)."""

class PerformedXAAcquisitionAcquisitionProtocolElementSequenceItems(
    Sequence[PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem]
):
    def add(
        self,
        /,
        *,
        RadiationSetting: Literal["SC", "GR"] = ...,
        AcquisitionMode: LOValue = ...,
        ProtocolElementNumber: USValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ProtocolElementName: LO_Value = ...,
        ScanOptions: CSnValue = ...,
        DoseModeName: LO_Value = ...,
        AcquiredSubtractionMaskFlag: Literal["YES", "NO", None] = ...,
        FluoroscopyPersistenceFlag: Literal["YES", "NO", None] = ...,
        FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO", None] = ...,
        UpperLimitNumberOfPersistentFluoroscopyFrames: IS_Value = ...,
        ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO", None] = ...,
        ContrastBolusInjectionDelay: FD_Value = ...,
        XAAcquisitionPhaseDetailsSequence: Items[XAAcquisitionPhaseDetailsSequenceItem] = ...,
        XAPlaneDetailsSequence: Items[XAPlaneDetailsSequenceItem] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
        PlanesInAcquisition: CS_Value = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
    ) -> PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem: ...
