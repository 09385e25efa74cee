# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Key Object Selection Document IOD."""

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
    KeyObjectDocumentModule,
    KeyObjectDocumentSeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SRDocumentContentModule,
)


class KeyObjectSelectionDocument(
    ReportMethods,
    SRDocumentContentModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    KeyObjectDocumentModule,
    KeyObjectDocumentSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Key Object Selection Document IOD (PS3.3 A.35.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.35.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), Key
    Object Document Series (M), Clinical Trial Series (U), General Equipment (M), Key Object Document (M), SR
    Document Content (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.88.59",)

    InstanceNumber = IS(0x0020_0013)
    ContentSequence = SQ(0x0040_A730, "ContentSequenceItem")
