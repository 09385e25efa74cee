# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced PET Acquisition Module."""

from __future__ import annotations

from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import CS, CS_, CST, DS, FD, SQ, DSn
from dcmgen.model.iod import Module


class EnhancedPETAcquisitionModule(MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced PET Acquisition Module (PS3.3 C.8.22.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

    __slots__ = ()

    AcquisitionStartCondition = CST(0x0018_0073)
    StartDensityThreshold = FD(0x0018_9715)
    StartRelativeDensityDifferenceThreshold = FD(0x0018_9716)
    StartCardiacTriggerCountThreshold = FD(0x0018_9717)
    StartRespiratoryTriggerCountThreshold = FD(0x0018_9718)
    AcquisitionTerminationCondition = CST(0x0018_0071)
    TerminationCountsThreshold = FD(0x0018_9719)
    TerminationDensityThreshold = FD(0x0018_9720)
    TerminationRelativeDensityThreshold = FD(0x0018_9721)
    TerminationTimeThreshold = FD(0x0018_9722)
    TerminationCardiacTriggerCountThreshold = FD(0x0018_9723)
    TerminationRespiratoryTriggerCountThreshold = FD(0x0018_9724)
    TypeOfDetectorMotion = CST(0x0054_0202)
    DetectorGeometry = CST(0x0018_9725)
    TransverseDetectorSeparation = FD(0x0018_9726)
    AxialDetectorDimension = FD(0x0018_9727)
    CollimatorType = CST(0x0018_1181)
    CoincidenceWindowWidth = DS(0x0054_1210)
    EnergyWindowRangeSequence = SQ(0x0054_0013, "EnhancedPETAcquisitionEnergyWindowRangeSequenceItem")
    TableMotion = CS(0x0018_1134)
    TimeOfFlightInformationUsed = CS(0x0018_9755)
    IsocenterPosition = DSn(0x300A_012C)
    ScanProgressionDirection = CS_(0x0054_0501)
