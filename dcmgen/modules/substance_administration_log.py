# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Substance Administration Log Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import DT_, LO_, LT_, PN_, SQ, ST_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.substance_administration_log_operator_identification_sequence_item import (
        SubstanceAdministrationLogOperatorIdentificationSequenceItem,
    )


class SubstanceAdministrationLogModule(IssuerOfPatientIDMacro, Module):
    """Substance Administration Log Module (PS3.3 C.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1 (PS3.3 C.26.4)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.26.4)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1 (PS3.3 C.26.4)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1 (PS3.3 C.26.4)."""
    ProductPackageIdentifier: ST_ = ST_(0x0044_0001)
    """Product Package Identifier (0044,0001), VM 1 (PS3.3 C.26.4)."""
    ProductName: LOn = LOn(0x0044_0008)
    """Product Name (0044,0008), VM 1-n (PS3.3 C.26.4)."""
    ProductDescription: LT_ = LT_(0x0044_0009)
    """Product Description (0044,0009), VM 1 (PS3.3 C.26.4)."""
    SubstanceAdministrationDateTime: DT_ = DT_(0x0044_0010)
    """Substance Administration DateTime (0044,0010), VM 1 (PS3.3 C.26.4)."""
    SubstanceAdministrationNotes: LO_ = LO_(0x0044_0011)
    """Substance Administration Notes (0044,0011), VM 1 (PS3.3 C.26.4)."""
    SubstanceAdministrationDeviceID: LO_ = LO_(0x0044_0012)
    """Substance Administration Device ID (0044,0012), VM 1 (PS3.3 C.26.4)."""
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0302, "CodeSequenceMacro")
    """Administration Route Code Sequence (0054,0302), VM 1 (PS3.3 C.26.4)."""
    SubstanceAdministrationParameterSequence: SQ[ContentItemMacro] = SQ(0x0044_0019, "ContentItemMacro")
    """Substance Administration Parameter Sequence (0044,0019), VM 1 (PS3.3 C.26.4)."""
    OperatorIdentificationSequence: SQ[SubstanceAdministrationLogOperatorIdentificationSequenceItem] = SQ(
        0x0008_1072, "SubstanceAdministrationLogOperatorIdentificationSequenceItem"
    )
    """Operator Identification Sequence (0008,1072), VM 1 (PS3.3 C.26.4)."""
