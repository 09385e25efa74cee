# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Radiation Record Common Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.rt_radiation_common_base_macro import RTRadiationCommonBaseMacro
from dcmgen.model.fields import CS, CST, SQ, ST_, UI
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.additional_parameter_recording_instance_sequence_item import (
        AdditionalParameterRecordingInstanceSequenceItem,
    )
    from dcmgen.items.assertion_macro import AssertionMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.interlock_macro import InterlockMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.treatment_tolerance_violation_sequence_item import TreatmentToleranceViolationSequenceItem


class RTRadiationRecordCommonModule(RTRadiationCommonBaseMacro, ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Common Module (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    TreatmentSessionUID: UI = UI(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 1 (PS3.3 C.36.22)."""
    ReferencedRTInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0631, "SOPInstanceReferenceMacro")
    """Referenced RT Instance Sequence (300A,0631), VM 1, Type 1C (PS3.3 C.36.22)."""
    RTRadiationUsage: CS = CS(0x300A_0701)
    """RT Radiation Usage (300A,0701), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentRecordContentOrigin: CST[Literal["DEVICE", "USER", "SIMULATION"]] = CST(0x300A_0709)
    """Treatment Record Content Origin (300A,0709), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentDeliveryContinuationFlag: CS[Literal["YES", "NO"]] = CS(0x300A_0708)
    """Treatment Delivery Continuation Flag (300A,0708), VM 1, Type 1 (PS3.3 C.36.22)."""
    RTTreatmentTerminationStatus: CST[Literal["NORMAL", "ABNORMAL"]] = CST(0x300A_0714)
    """RT Treatment Termination Status (300A,0714), VM 1, Type 1 (PS3.3 C.36.22)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0715, "CodeSequenceMacro")
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 2C (PS3.3 C.36.22)."""
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0716, "CodeSequenceMacro")
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), VM 1, Type 3 (PS3.3 C.36.22)."""
    TreatmentTerminationDescription: ST_ = ST_(0x300A_0730)
    """Treatment Termination Description (300A,0730), VM 1, Type 2C (PS3.3 C.36.22)."""
    TreatmentToleranceViolationSequence: SQ[TreatmentToleranceViolationSequenceItem] = SQ(
        0x300A_0731, "TreatmentToleranceViolationSequenceItem"
    )
    """Treatment Tolerance Violation Sequence (300A,0731), VM 1, Type 2 (PS3.3 C.36.22)."""
    ConfirmationSequence: SQ[AssertionMacro] = SQ(0x300A_073F, "AssertionMacro")
    """Confirmation Sequence (300A,073F), VM 1, Type 2 (PS3.3 C.36.22)."""
    InterlockSequence: SQ[InterlockMacro] = SQ(0x300A_0740, "InterlockMacro")
    """Interlock Sequence (300A,0740), VM 1, Type 2 (PS3.3 C.36.22)."""
    AdditionalParameterRecordingInstanceSequence: SQ[AdditionalParameterRecordingInstanceSequenceItem] = SQ(
        0x300A_0780, "AdditionalParameterRecordingInstanceSequenceItem"
    )
    """Additional Parameter Recording Instance Sequence (300A,0780), VM 1, Type 3 (PS3.3 C.36.22)."""
