# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Visual Field Static Perimetry Measurements IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    OphthalmicPatientClinicalInformationAndTestLensParametersModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    VisualFieldStaticPerimetryMeasurementsSeriesModule,
    VisualFieldStaticPerimetryTestMeasurementsModule,
    VisualFieldStaticPerimetryTestParametersModule,
    VisualFieldStaticPerimetryTestReliabilityModule,
    VisualFieldStaticPerimetryTestResultsModule,
)


class OphthalmicVisualFieldStaticPerimetryMeasurements(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    VisualFieldStaticPerimetryMeasurementsSeriesModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    OphthalmicPatientClinicalInformationAndTestLensParametersModule,
    PatientStudyModule,
    VisualFieldStaticPerimetryTestMeasurementsModule,
    VisualFieldStaticPerimetryTestParametersModule,
    VisualFieldStaticPerimetryTestReliabilityModule,
    VisualFieldStaticPerimetryTestResultsModule,
    IOD,
):
    """Ophthalmic Visual Field Static Perimetry Measurements IOD (PS3.3 A.65).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.65.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Visual Field Static Perimetry Measurements Series (M),
    General Equipment (M), Enhanced General Equipment (M), Visual Field Static Perimetry Test Parameters (M),
    Visual Field Static Perimetry Test Reliability (M), Visual Field Static Perimetry Test Measurements (M),
    Visual Field Static Perimetry Test Results (M), Ophthalmic Patient Clinical Information and Test Lens
    Parameters (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.80.1",)

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
