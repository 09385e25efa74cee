# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Scheduled Step Attributes Sequence (0040,0270)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH_, SQ, UI_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.scheduled_procedure_step_sequence_scheduled_protocol_code_sequence_item import (
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ScheduledStepAttributesSequenceItem(Item):
    """Item of Scheduled Step Attributes Sequence (0040,0270) (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    __slots__ = ()

    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.4.13)."""
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1 (PS3.3 C.4.13)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1 (PS3.3 C.4.13)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1 (PS3.3 C.4.13)."""
    PlacerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2016)
    """Placer Order Number / Imaging Service Request (0040,2016), VM 1 (PS3.3 C.4.13)."""
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0026, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Placer Identifier Sequence (0040,0026), VM 1 (PS3.3 C.4.13)."""
    FillerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2017)
    """Filler Order Number / Imaging Service Request (0040,2017), VM 1 (PS3.3 C.4.13)."""
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0027, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Filler Identifier Sequence (0040,0027), VM 1 (PS3.3 C.4.13)."""
    RequestedProcedureID: SH_ = SH_(0x0040_1001)
    """Requested Procedure ID (0040,1001), VM 1 (PS3.3 C.4.13)."""
    RequestedProcedureDescription: LO_ = LO_(0x0032_1060)
    """Requested Procedure Description (0032,1060), VM 1 (PS3.3 C.4.13)."""
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1064, "CodeSequenceMacro")
    """Requested Procedure Code Sequence (0032,1064), VM 1 (PS3.3 C.4.13)."""
    ScheduledProcedureStepID: SH_ = SH_(0x0040_0009)
    """Scheduled Procedure Step ID (0040,0009), VM 1 (PS3.3 C.4.13)."""
    ScheduledProcedureStepDescription: LO_ = LO_(0x0040_0007)
    """Scheduled Procedure Step Description (0040,0007), VM 1 (PS3.3 C.4.13)."""
    ScheduledProtocolCodeSequence: SQ[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = SQ(
        0x0040_0008, "ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem"
    )
    """Scheduled Protocol Code Sequence (0040,0008), VM 1 (PS3.3 C.4.13)."""
