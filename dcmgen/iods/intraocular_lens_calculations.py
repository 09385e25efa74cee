# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intraocular Lens Calculations IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralOphthalmicRefractiveMeasurementsModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    IntraocularLensCalculationsModule,
    IntraocularLensCalculationsSeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class IntraocularLensCalculations(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralOphthalmicRefractiveMeasurementsModule,
    GeneralStudyModule,
    IntraocularLensCalculationsModule,
    IntraocularLensCalculationsSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Intraocular Lens Calculations IOD (PS3.3 A.60.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.60.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Intraocular Lens Calculations Series (M), Clinical Trial Series (U), General Equipment
    (M), Enhanced General Equipment (M), Intraocular Lens Calculations (M), General Ophthalmic Refractive
    Measurements (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.78.8",)

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    InstanceNumber = IS(0x0020_0013)
