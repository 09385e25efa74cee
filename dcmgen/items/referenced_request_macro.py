# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Referenced Request Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH_, SQ, UI
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ReferencedRequestMacro(Macro):
    """Referenced Request Macro (PS3.3 C.17.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """

    __slots__ = ()

    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 C.17.2.8)."""
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1, Type 3 (PS3.3 C.17.2.8)."""
    PlacerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2016)
    """Placer Order Number / Imaging Service Request (0040,2016), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0026, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Placer Identifier Sequence (0040,0026), VM 1, Type 3 (PS3.3 C.17.2.8)."""
    FillerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2017)
    """Filler Order Number / Imaging Service Request (0040,2017), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0027, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Filler Identifier Sequence (0040,0027), VM 1, Type 3 (PS3.3 C.17.2.8)."""
    RequestedProcedureID: SH_ = SH_(0x0040_1001)
    """Requested Procedure ID (0040,1001), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    RequestedProcedureDescription: LO_ = LO_(0x0032_1060)
    """Requested Procedure Description (0032,1060), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1064, "CodeSequenceMacro")
    """Requested Procedure Code Sequence (0032,1064), VM 1, Type 2 (PS3.3 C.17.2.8)."""
    ReasonForTheRequestedProcedure: LO_ = LO_(0x0040_1002)
    """Reason for the Requested Procedure (0040,1002), VM 1, Type 3 (PS3.3 C.17.2.8)."""
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_100A, "CodeSequenceMacro")
    """Reason for Requested Procedure Code Sequence (0040,100A), VM 1, Type 3 (PS3.3 C.17.2.8)."""
