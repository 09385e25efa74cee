# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Cardiac Electrophysiology Waveform IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SynchronizationModule,
    WaveformAnnotationModule,
    WaveformIdentificationModule,
    WaveformModule,
)


class BasicCardiacElectrophysiologyWaveform(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    SynchronizationModule,
    WaveformAnnotationModule,
    WaveformIdentificationModule,
    WaveformModule,
    IOD,
):
    """Basic Cardiac Electrophysiology Waveform IOD (PS3.3 A.34.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.34.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Synchronization (C), General Equipment (M), Waveform
    Identification (M), Waveform (M), Acquisition Context (M), Waveform Annotation (C), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.9.3.1",)

    Modality = CS(0x0008_0060)
    InstanceNumber = IS(0x0020_0013)
    WaveformSequence = SQ(0x5400_0100, "WaveformSequenceItem")
