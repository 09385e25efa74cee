# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Chest CAD SR IOD."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.methods.reports import ReportMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
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


class ChestCADSR(
    ReportMethods,
    SRDocumentContentModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    SRDocumentGeneralModule,
    SRDocumentSeriesModule,
    SynchronizationModule,
    IOD,
):
    """Chest CAD SR IOD (PS3.3 A.35.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.35.6.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), SR
    Document Series (M), Clinical Trial Series (U), Synchronization (U), General Equipment (M), SR Document
    General (M), SR Document Content (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.88.65",)

    InstanceNumber = IS(0x0020_0013)
    ContentSequence = SQ(0x0040_A730, "ContentSequenceItem")
