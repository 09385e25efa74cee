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
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", None] = ...,
        IsocenterPosition: DSnValue = ...,
    ) -> None: ...
    AcquisitionStartCondition: CST[Literal["DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG"]]
    """Acquisition Start Condition (0018,0073), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartDensityThreshold: FD
    """Start Density Threshold (0018,9715), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartRelativeDensityDifferenceThreshold: FD
    """Start Relative Density Difference Threshold (0018,9716), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartCardiacTriggerCountThreshold: FD
    """Start Cardiac Trigger Count Threshold (0018,9717), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartRespiratoryTriggerCountThreshold: FD
    """Start Respiratory Trigger Count Threshold (0018,9718), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    AcquisitionTerminationCondition: CST[
        Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG"]
    ]
    """Acquisition Termination Condition (0018,0071), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationCountsThreshold: FD
    """Termination Counts Threshold (0018,9719), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationDensityThreshold: FD
    """Termination Density Threshold (0018,9720), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationRelativeDensityThreshold: FD
    """Termination Relative Density Threshold (0018,9721), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationTimeThreshold: FD
    """Termination Time Threshold (0018,9722), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationCardiacTriggerCountThreshold: FD
    """Termination Cardiac Trigger Count Threshold (0018,9723), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationRespiratoryTriggerCountThreshold: FD
    """Termination Respiratory Trigger Count Threshold (0018,9724), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TypeOfDetectorMotion: CST[Literal["STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]]
    """Type of Detector Motion (0054,0202), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    DetectorGeometry: CST[Literal["CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL"]]
    """Detector Geometry (0018,9725), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TransverseDetectorSeparation: FD
    """Transverse Detector Separation (0018,9726), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    AxialDetectorDimension: FD
    """Axial Detector Dimension (0018,9727), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    CollimatorType: CST[Literal["NONE", "RING"]]
    """Collimator Type (0018,1181), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    CoincidenceWindowWidth: DS
    """Coincidence Window Width (0054,1210), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    EnergyWindowRangeSequence: SQ[
        EnhancedPETAcquisitionEnergyWindowRangeSequenceItems, EnhancedPETAcquisitionEnergyWindowRangeSequenceItem
    ]
    """Energy Window Range Sequence (0054,0013), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TableMotion: CS[Literal["STATIC", "DYNAMIC"]]
    """Table Motion (0018,1134), VM 1, Type 1 (PS3.3 C.8.22.2)."""
    TimeOfFlightInformationUsed: CS[Literal["TRUE", "FALSE"]]
    """Time of Flight Information Used (0018,9755), VM 1, Type 1 (PS3.3 C.8.22.2)."""
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), VM 3, Type 3 (PS3.3 C.8.22.2)."""
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET"]]
    """Scan Progression Direction (0054,0501), VM 1, Type 3 (PS3.3 C.8.22.2)."""
