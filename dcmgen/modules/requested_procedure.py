# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Requested Procedure Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, SH_, SHT_, SQ, TM_, UI_, PNn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RequestedProcedureModule(Module):
    """Requested Procedure Module (PS3.3 C.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """

    __slots__ = ()

    RequestedProcedureID: SH_ = SH_(0x0040_1001)
    """Requested Procedure ID (0040,1001), VM 1 (PS3.3 C.4.11)."""
    ReasonForTheRequestedProcedure: LO_ = LO_(0x0040_1002)
    """Reason for the Requested Procedure (0040,1002), VM 1 (PS3.3 C.4.11)."""
    RequestedProcedureComments: LT_ = LT_(0x0040_1400)
    """Requested Procedure Comments (0040,1400), VM 1 (PS3.3 C.4.11)."""
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_100A, "CodeSequenceMacro")
    """Reason for Requested Procedure Code Sequence (0040,100A), VM 1 (PS3.3 C.4.11)."""
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1064, "CodeSequenceMacro")
    """Requested Procedure Code Sequence (0032,1064), VM 1 (PS3.3 C.4.11)."""
    RequestedLateralityCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1065, "CodeSequenceMacro")
    """Requested Laterality Code Sequence (0032,1065), VM 1 (PS3.3 C.4.11)."""
    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.4.11)."""
    StudyDate: DA_ = DA_(0x0008_0020)
    """Study Date (0008,0020), VM 1 (PS3.3 C.4.11)."""
    StudyTime: TM_ = TM_(0x0008_0030)
    """Study Time (0008,0030), VM 1 (PS3.3 C.4.11)."""
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1 (PS3.3 C.4.11)."""
    RequestedProcedureDescription: LO_ = LO_(0x0032_1060)
    """Requested Procedure Description (0032,1060), VM 1 (PS3.3 C.4.11)."""
    RequestedProcedurePriority: SHT_[Literal["STAT", "HIGH", "ROUTINE", "MEDIUM", "LOW"]] = SHT_(0x0040_1003)
    """Requested Procedure Priority (0040,1003), VM 1 (PS3.3 C.4.11)."""
    PatientTransportArrangements: LO_ = LO_(0x0040_1004)
    """Patient Transport Arrangements (0040,1004), VM 1 (PS3.3 C.4.11)."""
    RequestedProcedureLocation: LO_ = LO_(0x0040_1005)
    """Requested Procedure Location (0040,1005), VM 1 (PS3.3 C.4.11)."""
    ConfidentialityCode: LO_ = LO_(0x0040_1008)
    """Confidentiality Code (0040,1008), VM 1 (PS3.3 C.4.11)."""
    ReportingPriority: SHT_[Literal["HIGH", "ROUTINE", "MEDIUM", "LOW"]] = SHT_(0x0040_1009)
    """Reporting Priority (0040,1009), VM 1 (PS3.3 C.4.11)."""
    NamesOfIntendedRecipientsOfResults: PNn = PNn(0x0040_1010)
    """Names of Intended Recipients of Results (0040,1010), VM 1-n (PS3.3 C.4.11)."""
    IntendedRecipientsOfResultsIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0040_1011, "PersonIdentificationMacro"
    )
    """Intended Recipients of Results Identification Sequence (0040,1011), VM 1 (PS3.3 C.4.11)."""
