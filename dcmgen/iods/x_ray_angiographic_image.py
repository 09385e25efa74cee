# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Angiographic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST_, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    DisplayShutterModule,
    DXDetectorModule,
    FrameExtractionModule,
    FramePointersModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    InterventionModule,
    MaskModule,
    ModalityLUTModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
    XAPositionerModule,
    XRayAcquisitionModule,
    XRayCollimatorModule,
    XRayImageModule,
    XRayTableModule,
)


class XRayAngiographicImage(
    DXDetectorModule,
    GeneralImageModule,
    XRayImageModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    XRayAcquisitionModule,
    XRayCollimatorModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameExtractionModule,
    FramePointersModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    InterventionModule,
    MaskModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    XAPositionerModule,
    XRayTableModule,
    IOD,
):
    """X-Ray Angiographic Image IOD (PS3.3 A.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.14.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Synchronization (U), General Equipment (M), General
    Acquisition (M), General Image (M), General Reference (U), Image Pixel (M), Contrast/Bolus (C), Cine (C),
    Multi-frame (C), Frame Pointers (U), Mask (C), Display Shutter (U), Device (U), Intervention (U), Specimen
    (U), X-Ray Image (M), X-Ray Acquisition (M), X-Ray Collimator (U), X-Ray Table (C), XA Positioner (M), DX
    Detector (U), Overlay Plane (U), Multi-frame Overlay (C), Modality LUT (C), VOI LUT (U), SOP Common (M),
    Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.12.1",)

    ImageType = CSTn(0x0008_0008)
    FieldOfViewShape = CST_(0x0018_1147)
    ImagerPixelSpacing = DSn(0x0018_1164)
    LossyImageCompression = CS(0x0028_2110)
