# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Request Attributes Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH, SH_, SQ, UI_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.scheduled_protocol_code_sequence_item import ScheduledProtocolCodeSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RequestAttributesMacro(Macro):
    """Request Attributes Macro (PS3.3 10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """

    __slots__ = ()

    RequestedProcedureID: SH = SH(0x0040_1001)
    """Requested Procedure ID (0040,1001), VM 1, Type 1C (PS3.3 10.6)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1, Type 3 (PS3.3 10.6)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1, Type 3 (PS3.3 10.6)."""
    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 3 (PS3.3 10.6)."""
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1, Type 3 (PS3.3 10.6)."""
    RequestedProcedureDescription: LO_ = LO_(0x0032_1060)
    """Requested Procedure Description (0032,1060), VM 1, Type 3 (PS3.3 10.6)."""
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1064, "CodeSequenceMacro")
    """Requested Procedure Code Sequence (0032,1064), VM 1, Type 3 (PS3.3 10.6)."""
    ReasonForTheRequestedProcedure: LO_ = LO_(0x0040_1002)
    """Reason for the Requested Procedure (0040,1002), VM 1, Type 3 (PS3.3 10.6)."""
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_100A, "CodeSequenceMacro")
    """Reason for Requested Procedure Code Sequence (0040,100A), VM 1, Type 3 (PS3.3 10.6)."""
    ScheduledProcedureStepID: SH = SH(0x0040_0009)
    """Scheduled Procedure Step ID (0040,0009), VM 1, Type 1C (PS3.3 10.6)."""
    ScheduledProcedureStepDescription: LO_ = LO_(0x0040_0007)
    """Scheduled Procedure Step Description (0040,0007), VM 1, Type 3 (PS3.3 10.6)."""
    ScheduledProtocolCodeSequence: SQ[ScheduledProtocolCodeSequenceItem] = SQ(
        0x0040_0008, "ScheduledProtocolCodeSequenceItem"
    )
    """Scheduled Protocol Code Sequence (0040,0008), VM 1, Type 3 (PS3.3 10.6)."""
