# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Substance Administration Log Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import DT_, LO_, LT_, PN_, SQ, ST_, LOn
from dcmgen.model.iod import Module


class SubstanceAdministrationLogModule(IssuerOfPatientIDMacro, Module):
    """Substance Administration Log Module (PS3.3 C.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    ProductPackageIdentifier = ST_(0x0044_0001)
    ProductName = LOn(0x0044_0008)
    ProductDescription = LT_(0x0044_0009)
    SubstanceAdministrationDateTime = DT_(0x0044_0010)
    SubstanceAdministrationNotes = LO_(0x0044_0011)
    SubstanceAdministrationDeviceID = LO_(0x0044_0012)
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    SubstanceAdministrationParameterSequence = SQ(0x0044_0019, "ContentItemMacro")
    OperatorIdentificationSequence = SQ(0x0008_1072, "SubstanceAdministrationLogOperatorIdentificationSequenceItem")
