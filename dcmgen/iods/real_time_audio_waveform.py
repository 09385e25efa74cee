# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Real-Time Audio Waveform IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CurrentFrameFunctionalGroupsModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    RealTimeBulkDataFlowModule,
    SOPCommonModule,
    SynchronizationModule,
    WaveformIdentificationModule,
)


class RealTimeAudioWaveform(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CurrentFrameFunctionalGroupsModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    RealTimeBulkDataFlowModule,
    SynchronizationModule,
    WaveformIdentificationModule,
    IOD,
):
    """Real-Time Audio Waveform IOD (PS3.3 A.34.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.34.11.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), Enhanced General Equipment (M),
    Synchronization (M), Waveform Identification (M), Real-Time Bulk Data Flow (M), Acquisition Context (M), SOP
    Common (M), Current Frame Functional Groups (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.10.3",)

    CurrentFrameFunctionalGroupsSequence = SQ(
        0x0006_0001, "RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItem"
    )
    Modality = CS(0x0008_0060)
    TimeDistributionProtocol = CS_(0x0018_1802)
    InstanceNumber = IS(0x0020_0013)
