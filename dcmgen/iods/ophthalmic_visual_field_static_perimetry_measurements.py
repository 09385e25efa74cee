# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Visual Field Static Perimetry Measurements IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.ophthalmic_patient_clinical_information_and_test_lens_parameters import (
    OphthalmicPatientClinicalInformationAndTestLensParametersModule,
)
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.visual_field_static_perimetry_measurements_series import (
    VisualFieldStaticPerimetryMeasurementsSeriesModule,
)
from dcmgen.modules.visual_field_static_perimetry_test_measurements import (
    VisualFieldStaticPerimetryTestMeasurementsModule,
)
from dcmgen.modules.visual_field_static_perimetry_test_parameters import VisualFieldStaticPerimetryTestParametersModule
from dcmgen.modules.visual_field_static_perimetry_test_reliability import (
    VisualFieldStaticPerimetryTestReliabilityModule,
)
from dcmgen.modules.visual_field_static_perimetry_test_results import VisualFieldStaticPerimetryTestResultsModule


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
