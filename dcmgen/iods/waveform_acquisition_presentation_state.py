# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Acquisition Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedWaveformSegmentModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    MontageActivationModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateIdentificationModule,
    SOPCommonModule,
    StructuredWaveformAnnotationModule,
    SynchronizationModule,
    TextualWaveformAnnotationModule,
    WaveformPresentationMontageModule,
    WaveformPresentationStateRelationshipModule,
)


class WaveformAcquisitionPresentationState(
    PresentationStateIdentificationModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedWaveformSegmentModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    MontageActivationModule,
    PatientStudyModule,
    PresentationSeriesModule,
    StructuredWaveformAnnotationModule,
    SynchronizationModule,
    TextualWaveformAnnotationModule,
    WaveformPresentationMontageModule,
    WaveformPresentationStateRelationshipModule,
    IOD,
):
    """Waveform Acquisition Presentation State IOD (PS3.3 A.92.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.92.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), Synchronization (C), General
    Equipment (M), Enhanced General Equipment (M), Presentation State Identification (M), Waveform Presentation
    State Relationship (M), Structured Waveform Annotation (U), Textual Waveform Annotation (U), Displayed
    Waveform Segment (U), Montage Activation (M), Waveform Presentation Montage (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.9.100.2",)

    Modality = CS(0x0008_0060)
