# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Imaging Service Request Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, PN_, SH_, SQ, TM_, UT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class ImagingServiceRequestModule(Module):
    """Imaging Service Request Module (PS3.3 C.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """

    __slots__ = ()

    ImagingServiceRequestComments: LT_ = LT_(0x0040_2400)
    """Imaging Service Request Comments (0040,2400), VM 1 (PS3.3 C.4.12)."""
    RequestingPhysician: PN_ = PN_(0x0032_1032)
    """Requesting Physician (0032,1032), VM 1 (PS3.3 C.4.12)."""
    RequestingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0032_1031, "PersonIdentificationMacro"
    )
    """Requesting Physician Identification Sequence (0032,1031), VM 1 (PS3.3 C.4.12)."""
    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1 (PS3.3 C.4.12)."""
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_0096, "PersonIdentificationMacro"
    )
    """Referring Physician Identification Sequence (0008,0096), VM 1 (PS3.3 C.4.12)."""
    RequestingService: LO_ = LO_(0x0032_1033)
    """Requesting Service (0032,1033), VM 1 (PS3.3 C.4.12)."""
    RequestingServiceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1034, "CodeSequenceMacro")
    """Requesting Service Code Sequence (0032,1034), VM 1 (PS3.3 C.4.12)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1 (PS3.3 C.4.12)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1 (PS3.3 C.4.12)."""
    IssueDateOfImagingServiceRequest: DA_ = DA_(0x0040_2004)
    """Issue Date of Imaging Service Request (0040,2004), VM 1 (PS3.3 C.4.12)."""
    IssueTimeOfImagingServiceRequest: TM_ = TM_(0x0040_2005)
    """Issue Time of Imaging Service Request (0040,2005), VM 1 (PS3.3 C.4.12)."""
    PlacerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2016)
    """Placer Order Number / Imaging Service Request (0040,2016), VM 1 (PS3.3 C.4.12)."""
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0026, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Placer Identifier Sequence (0040,0026), VM 1 (PS3.3 C.4.12)."""
    FillerOrderNumberImagingServiceRequest: LO_ = LO_(0x0040_2017)
    """Filler Order Number / Imaging Service Request (0040,2017), VM 1 (PS3.3 C.4.12)."""
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0027, "HL7v2HierarchicDesignatorMacro"
    )
    """Order Filler Identifier Sequence (0040,0027), VM 1 (PS3.3 C.4.12)."""
    OrderEnteredBy: PN_ = PN_(0x0040_2008)
    """Order Entered By (0040,2008), VM 1 (PS3.3 C.4.12)."""
    OrderEntererLocation: SH_ = SH_(0x0040_2009)
    """Order Enterer's Location (0040,2009), VM 1 (PS3.3 C.4.12)."""
    OrderCallbackPhoneNumber: SH_ = SH_(0x0040_2010)
    """Order Callback Phone Number (0040,2010), VM 1 (PS3.3 C.4.12)."""
    OrderCallbackTelecomInformation: LT_ = LT_(0x0040_2011)
    """Order Callback Telecom Information (0040,2011), VM 1 (PS3.3 C.4.12)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1 (PS3.3 C.4.12)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1 (PS3.3 C.4.12)."""
    ReasonForVisit: UT_ = UT_(0x0032_1066)
    """Reason for Visit (0032,1066), VM 1 (PS3.3 C.4.12)."""
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1067, "CodeSequenceMacro")
    """Reason for Visit Code Sequence (0032,1067), VM 1 (PS3.3 C.4.12)."""
