# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced X-Ray Radiation Dose SR IOD."""

from __future__ import annotations

from dcmgen.model.fields import IS
from dcmgen.model.iod import IOD
from dcmgen.model.methods.reports import ReportMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SRDocumentContentModule,
    SRDocumentGeneralModule,
    SRDocumentSeriesModule,
    SynchronizationModule,
)


class EnhancedXRayRadiationDoseSR(
    ReportMethods,
    SRDocumentContentModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    SRDocumentGeneralModule,
    SRDocumentSeriesModule,
    SynchronizationModule,
    IOD,
):
    """Enhanced X-Ray Radiation Dose SR IOD (PS3.3 A.35.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.35.22.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), SR
    Document Series (M), Clinical Trial Series (U), Synchronization (C), General Equipment (M), Enhanced General
    Equipment (M), SR Document General (M), SR Document Content (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.88.76",)

    InstanceNumber = IS(0x0020_0013)
