# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Request Sequence (0040,A370)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, PNn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.model.dataset import Dataset


class UnifiedProcedureStepRelationshipReferencedRequestSequenceItem(Item):
    """Item of Referenced Request Sequence (0040,A370) (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    __slots__ = ()

    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.30.4)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1 (PS3.3 C.30.4)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1 (PS3.3 C.30.4)."""
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1064, "CodeSequenceMacro")
    """Requested Procedure Code Sequence (0032,1064), VM 1 (PS3.3 C.30.4)."""
    PlacerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2016)
    """Placer Order Number / Imaging Service Request (0040,2016), VM 1 (PS3.3 C.30.4)."""
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0026, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Placer Identifier Sequence (0040,0026), VM 1 (PS3.3 C.30.4)."""
    FillerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2017)
    """Filler Order Number / Imaging Service Request (0040,2017), VM 1 (PS3.3 C.30.4)."""
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0027, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Filler Identifier Sequence (0040,0027), VM 1 (PS3.3 C.30.4)."""
    RequestedProcedureID: SH_ = SH_(0x0040_1001)
    """Requested Procedure ID (0040,1001), VM 1 (PS3.3 C.30.4)."""
    RequestedProcedureDescription: LO_ = LO_(0x0032_1060)
    """Requested Procedure Description (0032,1060), VM 1 (PS3.3 C.30.4)."""
    ReasonForTheRequestedProcedure: LO_ = LO_(0x0040_1002)
    """Reason for the Requested Procedure (0040,1002), VM 1 (PS3.3 C.30.4)."""
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_100A, "CodeSequenceMacro")
    """Reason for Requested Procedure Code Sequence (0040,100A), VM 1 (PS3.3 C.30.4)."""
    RequestedProcedureComments: LT_ = LT_(0x0040_1400)
    """Requested Procedure Comments (0040,1400), VM 1 (PS3.3 C.30.4)."""
    ConfidentialityCode: LO_ = LO_(0x0040_1008)
    """Confidentiality Code (0040,1008), VM 1 (PS3.3 C.30.4)."""
    NamesOfIntendedRecipientsOfResults: PNn = PNn(0x0040_1010)
    """Names of Intended Recipients of Results (0040,1010), VM 1-n (PS3.3 C.30.4)."""
    ImagingServiceRequestComments: LT_ = LT_(0x0040_2400)
    """Imaging Service Request Comments (0040,2400), VM 1 (PS3.3 C.30.4)."""
    RequestingPhysician: PN_ = PN_(0x0032_1032)
    """Requesting Physician (0032,1032), VM 1 (PS3.3 C.30.4)."""
    RequestingService: LO_ = LO_(0x0032_1033)
    """Requesting Service (0032,1033), VM 1 (PS3.3 C.30.4)."""
    RequestingServiceCodeSequence: SQ[Dataset] = SQ(0x0032_1034, "Dataset")
    """Requesting Service Code Sequence (0032,1034), VM 1 (PS3.3 C.30.4)."""
    IssueDateOfImagingServiceRequest: DA_ = DA_(0x0040_2004)
    """Issue Date of Imaging Service Request (0040,2004), VM 1 (PS3.3 C.30.4)."""
    IssueTimeOfImagingServiceRequest: TM_ = TM_(0x0040_2005)
    """Issue Time of Imaging Service Request (0040,2005), VM 1 (PS3.3 C.30.4)."""
    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1 (PS3.3 C.30.4)."""
