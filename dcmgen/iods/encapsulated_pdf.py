# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Encapsulated PDF IOD."""

from __future__ import annotations

from dcmgen.model.fields import IS, LO, ST
from dcmgen.model.iod import IOD
from dcmgen.model.methods.documents import DocumentMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EncapsulatedDocumentModule,
    EncapsulatedDocumentSeriesModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SCEquipmentModule,
    SOPCommonModule,
)


class EncapsulatedPDF(
    DocumentMethods,
    EncapsulatedDocumentSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EncapsulatedDocumentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    SCEquipmentModule,
    IOD,
):
    """Encapsulated PDF IOD (PS3.3 A.45.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.45.html#sect_A.45.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    Encapsulated Document Series (M), Clinical Trial Series (U), General Equipment (M), SC Equipment (M),
    Encapsulated Document (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.104.1",)

    InstanceNumber = IS(0x0020_0013)
    HL7InstanceIdentifier = ST(0x0040_E001)
    MIMETypeOfEncapsulatedDocument = LO(0x0042_0012)
