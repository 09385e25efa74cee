# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced PET Acquisition Module."""

from __future__ import annotations

from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import CS, CS_, CST, DS, FD, SQ, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.enhanced_pet_acquisition_energy_window_range_sequence_item import (
        EnhancedPETAcquisitionEnergyWindowRangeSequenceItem,
    )


class EnhancedPETAcquisitionModule(MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced PET Acquisition Module (PS3.3 C.8.22.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

    __slots__ = ()

    AcquisitionStartCondition: CST[Literal["DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG"]] = CST(0x0018_0073)
    """Acquisition Start Condition (0018,0073), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartDensityThreshold: FD = FD(0x0018_9715)
    """Start Density Threshold (0018,9715), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartRelativeDensityDifferenceThreshold: FD = FD(0x0018_9716)
    """Start Relative Density Difference Threshold (0018,9716), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartCardiacTriggerCountThreshold: FD = FD(0x0018_9717)
    """Start Cardiac Trigger Count Threshold (0018,9717), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    StartRespiratoryTriggerCountThreshold: FD = FD(0x0018_9718)
    """Start Respiratory Trigger Count Threshold (0018,9718), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    AcquisitionTerminationCondition: CST[
        Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG"]
    ] = CST(0x0018_0071)
    """Acquisition Termination Condition (0018,0071), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationCountsThreshold: FD = FD(0x0018_9719)
    """Termination Counts Threshold (0018,9719), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationDensityThreshold: FD = FD(0x0018_9720)
    """Termination Density Threshold (0018,9720), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationRelativeDensityThreshold: FD = FD(0x0018_9721)
    """Termination Relative Density Threshold (0018,9721), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationTimeThreshold: FD = FD(0x0018_9722)
    """Termination Time Threshold (0018,9722), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationCardiacTriggerCountThreshold: FD = FD(0x0018_9723)
    """Termination Cardiac Trigger Count Threshold (0018,9723), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TerminationRespiratoryTriggerCountThreshold: FD = FD(0x0018_9724)
    """Termination Respiratory Trigger Count Threshold (0018,9724), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TypeOfDetectorMotion: CST[Literal["STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]] = CST(
        0x0054_0202
    )
    """Type of Detector Motion (0054,0202), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    DetectorGeometry: CST[Literal["CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL"]] = CST(
        0x0018_9725
    )
    """Detector Geometry (0018,9725), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TransverseDetectorSeparation: FD = FD(0x0018_9726)
    """Transverse Detector Separation (0018,9726), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    AxialDetectorDimension: FD = FD(0x0018_9727)
    """Axial Detector Dimension (0018,9727), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    CollimatorType: CST[Literal["NONE", "RING"]] = CST(0x0018_1181)
    """Collimator Type (0018,1181), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    CoincidenceWindowWidth: DS = DS(0x0054_1210)
    """Coincidence Window Width (0054,1210), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    EnergyWindowRangeSequence: SQ[EnhancedPETAcquisitionEnergyWindowRangeSequenceItem] = SQ(
        0x0054_0013, "EnhancedPETAcquisitionEnergyWindowRangeSequenceItem"
    )
    """Energy Window Range Sequence (0054,0013), VM 1, Type 1C (PS3.3 C.8.22.2)."""
    TableMotion: CS[Literal["STATIC", "DYNAMIC"]] = CS(0x0018_1134)
    """Table Motion (0018,1134), VM 1, Type 1 (PS3.3 C.8.22.2)."""
    TimeOfFlightInformationUsed: CS[Literal["TRUE", "FALSE"]] = CS(0x0018_9755)
    """Time of Flight Information Used (0018,9755), VM 1, Type 1 (PS3.3 C.8.22.2)."""
    IsocenterPosition: DSn = DSn(0x300A_012C)
    """Isocenter Position (300A,012C), VM 3, Type 3 (PS3.3 C.8.22.2)."""
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET"]] = CS_(0x0054_0501)
    """Scan Progression Direction (0054,0501), VM 1, Type 3 (PS3.3 C.8.22.2)."""
