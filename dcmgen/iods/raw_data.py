# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Raw Data IOD."""

from __future__ import annotations

from dcmgen.model.fields import IS_
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    RawDataModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class RawData(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    RawDataModule,
    SynchronizationModule,
    IOD,
):
    """Raw Data IOD (PS3.3 A.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.37.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (U), Synchronization (C), General
    Equipment (M), Acquisition Context (M), Specimen (U), Raw Data (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.66",)

    InstanceNumber = IS_(0x0020_0013)
