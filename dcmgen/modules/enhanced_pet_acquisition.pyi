# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced PET Acquisition Module."""

from typing import Literal

from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
    DetectorInformationSequenceViewCodeSequenceItem,
)
from dcmgen.items.enhanced_pet_acquisition_energy_window_range_sequence_item import (
    EnhancedPETAcquisitionEnergyWindowRangeSequenceItem,
    EnhancedPETAcquisitionEnergyWindowRangeSequenceItems,
)
from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import CS, CS_, CST, DS, FD, SQ, AnyText, DSn, DSnValue, DSValue, FDValue, Items
from dcmgen.model.iod import Module

class EnhancedPETAcquisitionModule(MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced PET Acquisition Module (PS3.3 C.8.22.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

    def __init__(
        self,
        /,
        *,
        TableMotion: Literal["STATIC", "DYNAMIC"] = ...,
        TimeOfFlightInformationUsed: Literal["TRUE", "FALSE"] = ...,
        ViewCodeSequence: Items[DetectorInformationSequenceViewCodeSequenceItem] = ...,
        AcquisitionTerminationCondition: Literal[
            "CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG"
        ]
        | AnyText = ...,
        AcquisitionStartCondition: Literal["DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG"] | AnyText = ...,
        CollimatorType: Literal["NONE", "RING"] | AnyText = ...,
        StartDensityThreshold: FDValue = ...,
        StartRelativeDensityDifferenceThreshold: FDValue = ...,
        StartCardiacTriggerCountThreshold: FDValue = ...,
        StartRespiratoryTriggerCountThreshold: FDValue = ...,
        TerminationCountsThreshold: FDValue = ...,
        TerminationDensityThreshold: FDValue = ...,
        TerminationRelativeDensityThreshold: FDValue = ...,
        TerminationTimeThreshold: FDValue = ...,
        TerminationCardiacTriggerCountThreshold: FDValue = ...,
        TerminationRespiratoryTriggerCountThreshold: FDValue = ...,
        DetectorGeometry: Literal["CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL"]
        | AnyText = ...,
        TransverseDetectorSeparation: FDValue = ...,
        AxialDetectorDimension: FDValue = ...,
        EnergyWindowRangeSequence: Items[EnhancedPETAcquisitionEnergyWindowRangeSequenceItem] = ...,
        TypeOfDetectorMotion: Literal["STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]
        | AnyText = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"
        ]
        | AnyText = ...,
        CoincidenceWindowWidth: DSValue = ...,
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", "", None] = ...,
        IsocenterPosition: DSnValue = ...,
    ) -> None: ...
    AcquisitionStartCondition: CST[Literal["DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG"]]
    """Acquisition Start Condition (0018,0073), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    Defined Terms: DENS, RDD, MANU, AUTO, CARD_TRIG, RESP_TRIG.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    StartDensityThreshold: FD
    """Start Density Threshold (0018,9715), FD, VM 1, Type 1C.

    Required if Acquisition Start Condition is DENS. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    StartRelativeDensityDifferenceThreshold: FD
    """Start Relative Density Difference Threshold (0018,9716), FD, VM 1, Type 1C.

    Required if Acquisition Start Condition is RDD. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    StartCardiacTriggerCountThreshold: FD
    """Start Cardiac Trigger Count Threshold (0018,9717), FD, VM 1, Type 1C.

    Required if Acquisition Start Condition is CARD_TRIG. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    StartRespiratoryTriggerCountThreshold: FD
    """Start Respiratory Trigger Count Threshold (0018,9718), FD, VM 1, Type 1C.

    Required if Acquisition Start Condition is RESP_TRIG. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    AcquisitionTerminationCondition: CST[
        Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG"]
    ]
    """Acquisition Termination Condition (0018,0071), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    Defined Terms: CNTS, DENS, RDD, MANU, OVFL, TIME, CARD_TRIG, RESP_TRIG.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationCountsThreshold: FD
    """Termination Counts Threshold (0018,9719), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is CNTS. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationDensityThreshold: FD
    """Termination Density Threshold (0018,9720), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is DENS. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationRelativeDensityThreshold: FD
    """Termination Relative Density Threshold (0018,9721), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is RDD. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationTimeThreshold: FD
    """Termination Time Threshold (0018,9722), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is TIME. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationCardiacTriggerCountThreshold: FD
    """Termination Cardiac Trigger Count Threshold (0018,9723), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is CARD_TRIG. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TerminationRespiratoryTriggerCountThreshold: FD
    """Termination Respiratory Trigger Count Threshold (0018,9724), FD, VM 1, Type 1C.

    Required if Acquisition Termination Condition is RESP_TRIG. Not allowed otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TypeOfDetectorMotion: CST[Literal["STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]]
    """Type of Detector Motion (0054,0202), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    Defined Terms: STATIONARY, STEP AND SHOOT, CONTINUOUS, WOBBLE, CLAMSHELL.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    DetectorGeometry: CST[Literal["CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL"]]
    """Detector Geometry (0018,9725), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL and Type of Detector Motion is STATIONARY. Otherwise allowed only if
    Image Type Value 1 is DERIVED and Type of Detector Motion is STATIONARY.

    Defined Terms: CYLINDRICAL_RING, CYL_RING_PARTIAL, MULTIPLE_PLANAR, MUL_PLAN_PARTIAL.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TransverseDetectorSeparation: FD
    """Transverse Detector Separation (0018,9726), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    AxialDetectorDimension: FD
    """Axial Detector Dimension (0018,9727), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    CollimatorType: CST[Literal["NONE", "RING"]]
    """Collimator Type (0018,1181), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    Defined Terms: NONE, RING.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    CoincidenceWindowWidth: DS
    """Coincidence Window Width (0054,1210), DS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    EnergyWindowRangeSequence: SQ[
        EnhancedPETAcquisitionEnergyWindowRangeSequenceItems, EnhancedPETAcquisitionEnergyWindowRangeSequenceItem
    ]
    """Energy Window Range Sequence (0054,0013), SQ, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TableMotion: CS[Literal["STATIC", "DYNAMIC"]]
    """Table Motion (0018,1134), CS, VM 1, Type 1.

    Enumerated Values: STATIC, DYNAMIC.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    TimeOfFlightInformationUsed: CS[Literal["TRUE", "FALSE"]]
    """Time of Flight Information Used (0018,9755), CS, VM 1, Type 1.

    Enumerated Values: TRUE, FALSE.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 3.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET", ""]]
    """Scan Progression Direction (0054,0501), CS, VM 1, Type 3.

    Enumerated Values: FEET_TO_HEAD, HEAD_TO_FEET.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
