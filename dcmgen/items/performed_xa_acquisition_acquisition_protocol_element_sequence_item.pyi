# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of XA Acquisition Phase Details Sequence (0018,11B8)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
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
    AnyText,
    CSTn,
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
    """XA Acquisition Duration (0018,11BD), FD, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    XAAcquisitionFrameRate: FD
    """XA Acquisition Frame Rate (0018,11B9), FD, VM 1, Type 1.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

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
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
    ) -> None: ...
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), DS, VM 1-n, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), DS, VM 1-n, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FilterType: SH_
    """Filter Type (0018,1160), SH, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 3.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

class XRayFilterDetailsSequenceItems(Sequence[XRayFilterDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        FilterType: SH_Value = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
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
        PlaneIdentification: Literal["MONOPLANE", "PLANE A", "PLANE B"] | AnyText = ...,
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
    PlaneIdentification: CST[Literal["MONOPLANE", "PLANE A", "PLANE B"]]
    """Plane Identification (0018,9457), CS, VM 1, Type 1.

    Defined Terms: MONOPLANE, PLANE A, PLANE B.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    BeamNumber: IS
    """Beam Number (300A,00C0), IS, VM 1, Type 1.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    XRayTubeCurrentInmA: FD_
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ExposureTimeInms: FD_
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ExposureInmAs: FD_
    """Exposure in mAs (0018,9332), FD, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    AveragePulseWidth: DS_
    """Average Pulse Width (0018,1154), DS, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    AcquisitionFieldOfViewLabel: LO_
    """Acquisition Field of View Label (0018,11BB), LO, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FieldOfViewDimensionsInFloat: FLn
    """Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    XRayFilterDetailsSequence: SQ[XRayFilterDetailsSequenceItems, XRayFilterDetailsSequenceItem]
    """X-Ray Filter Details Sequence (0018,11BC), SQ, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    DetectorBinning: DSn
    """Detector Binning (0018,701A), DS, VM 2, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    BitsStored: US_
    """Bits Stored (0028,0101), US, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    Rows: US_
    """Rows (0028,0010), US, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    Columns: US_
    """Columns (0028,0011), US, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    PrimaryPositionerScanStartAngle: FL_
    """Primary Positioner Scan Start Angle (0018,9510), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    SecondaryPositionerScanStartAngle: FL_
    """Secondary Positioner Scan Start Angle (0018,9511), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    PrimaryPositionerScanArc: FL_
    """Primary Positioner Scan Arc (0018,9508), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    SecondaryPositionerScanArc: FL_
    """Secondary Positioner Scan Arc (0018,9509), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    PrimaryPositionerIncrement: FL_
    """Primary Positioner Increment (0018,9514), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    SecondaryPositionerIncrement: FL_
    """Secondary Positioner Increment (0018,9515), FL, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

class XAPlaneDetailsSequenceItems(Sequence[XAPlaneDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        PlaneIdentification: Literal["MONOPLANE", "PLANE A", "PLANE B"] | AnyText = ...,
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
        ScanOptions: Iterable[Literal["TOMO", "CHASE", "STEP", "ROTA"] | AnyText]
        | Literal["TOMO", "CHASE", "STEP", "ROTA"]
        | AnyText
        | None = ...,
        DoseModeName: LO_Value = ...,
        AcquiredSubtractionMaskFlag: Literal["YES", "NO", "", None] = ...,
        FluoroscopyPersistenceFlag: Literal["YES", "NO", "", None] = ...,
        FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO", "", None] = ...,
        UpperLimitNumberOfPersistentFluoroscopyFrames: IS_Value = ...,
        ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO", "", None] = ...,
        ContrastBolusInjectionDelay: FD_Value = ...,
        XAAcquisitionPhaseDetailsSequence: Items[XAAcquisitionPhaseDetailsSequenceItem] = ...,
        XAPlaneDetailsSequence: Items[XAPlaneDetailsSequenceItem] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED", "", None] = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", "", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
    ) -> None: ...
    RadiationSetting: CS[Literal["SC", "GR"]]
    """Radiation Setting (0018,1155), CS, VM 1, Type 1.

    Enumerated Values: SC, GR.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    AcquisitionMode: LO
    """Acquisition Mode (0018,11B0), LO, VM 1, Type 1.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ScanOptions: CSTn[Literal["TOMO", "CHASE", "STEP", "ROTA"]]
    """Scan Options (0018,0022), CS, VM 1-n, Type 3.

    Defined Terms: TOMO, CHASE, STEP, ROTA.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    DoseModeName: LO_
    """Dose Mode Name (0018,11B1), LO, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    AcquiredSubtractionMaskFlag: CS_[Literal["YES", "NO", ""]]
    """Acquired Subtraction Mask Flag (0018,11B2), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FluoroscopyPersistenceFlag: CS_[Literal["YES", "NO", ""]]
    """Fluoroscopy Persistence Flag (0018,11B3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    FluoroscopyLastImageHoldPersistenceFlag: CS_[Literal["YES", "NO", ""]]
    """Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    UpperLimitNumberOfPersistentFluoroscopyFrames: IS_
    """Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), IS, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ContrastBolusAutoInjectionTriggerFlag: CS_[Literal["YES", "NO", ""]]
    """Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ContrastBolusInjectionDelay: FD_
    """Contrast/Bolus Injection Delay (0018,11B7), FD, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ContrastBolusIngredientOpaque: CS_[Literal["YES", "NO", ""]]
    """Contrast/Bolus Ingredient Opaque (0018,9425), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    XAAcquisitionPhaseDetailsSequence: SQ[XAAcquisitionPhaseDetailsSequenceItems, XAAcquisitionPhaseDetailsSequenceItem]
    """XA Acquisition Phase Details Sequence (0018,11B8), SQ, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    PlanesInAcquisition: CS_[Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED", ""]]
    """Planes in Acquisition (0018,9410), CS, VM 1, Type 3.

    Enumerated Values: SINGLE PLANE, BIPLANE, UNDEFINED.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    XAPlaneDetailsSequence: SQ[XAPlaneDetailsSequenceItems, XAPlaneDetailsSequenceItem]
    """XA Plane Details Sequence (0018,11BA), SQ, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), LO, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1, Type 3.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE", ""]]
    """Content Qualification (0018,9004), CS, VM 1, Type 3.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

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
        ScanOptions: Iterable[Literal["TOMO", "CHASE", "STEP", "ROTA"] | AnyText]
        | Literal["TOMO", "CHASE", "STEP", "ROTA"]
        | AnyText
        | None = ...,
        DoseModeName: LO_Value = ...,
        AcquiredSubtractionMaskFlag: Literal["YES", "NO", "", None] = ...,
        FluoroscopyPersistenceFlag: Literal["YES", "NO", "", None] = ...,
        FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO", "", None] = ...,
        UpperLimitNumberOfPersistentFluoroscopyFrames: IS_Value = ...,
        ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO", "", None] = ...,
        ContrastBolusInjectionDelay: FD_Value = ...,
        XAAcquisitionPhaseDetailsSequence: Items[XAAcquisitionPhaseDetailsSequenceItem] = ...,
        XAPlaneDetailsSequence: Items[XAPlaneDetailsSequenceItem] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED", "", None] = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", "", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
    ) -> PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem: ...
