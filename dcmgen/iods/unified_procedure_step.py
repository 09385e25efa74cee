# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Unified Procedure Step IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    PatientDemographicModule,
    PatientMedicalModule,
    SOPCommonModule,
    UnifiedProcedureStepPerformedProcedureInformationModule,
    UnifiedProcedureStepProgressInformationModule,
    UnifiedProcedureStepRelationshipModule,
    UnifiedProcedureStepScheduledProcedureInformationModule,
    VisitAdmissionModule,
    VisitIdentificationModule,
    VisitStatusModule,
)


class UnifiedProcedureStep(
    SOPCommonModule,
    UnifiedProcedureStepRelationshipModule,
    PatientDemographicModule,
    PatientMedicalModule,
    UnifiedProcedureStepPerformedProcedureInformationModule,
    UnifiedProcedureStepProgressInformationModule,
    UnifiedProcedureStepScheduledProcedureInformationModule,
    VisitAdmissionModule,
    VisitIdentificationModule,
    VisitStatusModule,
    IOD,
):
    """Unified Procedure Step IOD (PS3.3 B.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.26.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Unified Procedure Step Relationship (M), Unified Procedure Step Scheduled Procedure
    Information (M), Unified Procedure Step Progress Information (M), Unified Procedure Step Performed Procedure
    Information (M), Patient Demographic (M), Patient Medical (M), Visit Identification (M), Visit Status (M),
    Visit Admission (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.34.6.1",)
