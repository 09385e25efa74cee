# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Substance Administration Log Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.substance_administration_log_operator_identification_sequence_item import (
    SubstanceAdministrationLogOperatorIdentificationSequenceItem,
    SubstanceAdministrationLogOperatorIdentificationSequenceItems,
)
from dcmgen.model.fields import (
    DT_,
    LO_,
    LT_,
    PN_,
    SQ,
    ST_,
    DT_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LT_Value,
    PN_Value,
    ST_Value,
)
from dcmgen.model.iod import Module

class SubstanceAdministrationLogModule(IssuerOfPatientIDMacro, Module):
    """Substance Administration Log Module (PS3.3 C.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        OperatorIdentificationSequence: Items[SubstanceAdministrationLogOperatorIdentificationSequenceItem] = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ProductPackageIdentifier: ST_Value = ...,
        ProductName: LOnValue = ...,
        ProductDescription: LT_Value = ...,
        SubstanceAdministrationDateTime: DT_Value = ...,
        SubstanceAdministrationNotes: LO_Value = ...,
        SubstanceAdministrationDeviceID: LO_Value = ...,
        SubstanceAdministrationParameterSequence: Items[ContentItemMacro] = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    ProductPackageIdentifier: ST_
    """Product Package Identifier (0044,0001), ST, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    ProductName: LOn
    """Product Name (0044,0008), LO, VM 1-n.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    ProductDescription: LT_
    """Product Description (0044,0009), LT, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    SubstanceAdministrationDateTime: DT_
    """Substance Administration DateTime (0044,0010), DT, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    SubstanceAdministrationNotes: LO_
    """Substance Administration Notes (0044,0011), LO, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    SubstanceAdministrationDeviceID: LO_
    """Substance Administration Device ID (0044,0012), LO, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    SubstanceAdministrationParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Substance Administration Parameter Sequence (0044,0019), SQ, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
    OperatorIdentificationSequence: SQ[
        SubstanceAdministrationLogOperatorIdentificationSequenceItems,
        SubstanceAdministrationLogOperatorIdentificationSequenceItem,
    ]
    """Operator Identification Sequence (0008,1072), SQ, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """
