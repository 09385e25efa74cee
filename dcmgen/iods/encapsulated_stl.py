# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Encapsulated STL IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO, ST
from dcmgen.model.iod import IOD
from dcmgen.model.methods.documents import DocumentMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EncapsulatedDocumentModule,
    EncapsulatedDocumentSeriesModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    Manufacturing3DModelModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class EncapsulatedSTL(
    DocumentMethods,
    EncapsulatedDocumentSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EncapsulatedDocumentModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    Manufacturing3DModelModule,
    PatientStudyModule,
    IOD,
):
    """Encapsulated STL IOD (PS3.3 A.85.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.85.html#sect_A.85.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    Encapsulated Document Series (M), Clinical Trial Series (U), Frame of Reference (M), General Equipment (M),
    Enhanced General Equipment (M), Encapsulated Document (M), Manufacturing 3D Model (M), ICC Profile (U), SOP
    Common (M), Common Instance Reference (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.104.3",)

    Modality = CS(0x0008_0060)
    InstanceNumber = IS(0x0020_0013)
    HL7InstanceIdentifier = ST(0x0040_E001)
    MIMETypeOfEncapsulatedDocument = LO(0x0042_0012)
