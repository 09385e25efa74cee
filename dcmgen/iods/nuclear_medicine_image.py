# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Nuclear Medicine Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    NMDetectorModule,
    NMImageModule,
    NMImagePixelModule,
    NMIsotopeModule,
    NMMultiFrameModule,
    NMMultiGatedAcquisitionModule,
    NMPETPatientOrientationModule,
    NMPhaseModule,
    NMReconstructionModule,
    NMTomoAcquisitionModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
)


class NuclearMedicineImage(
    GeneralImageModule,
    NMImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    NMDetectorModule,
    NMImagePixelModule,
    NMIsotopeModule,
    NMMultiFrameModule,
    NMMultiGatedAcquisitionModule,
    NMPETPatientOrientationModule,
    NMPhaseModule,
    NMReconstructionModule,
    NMTomoAcquisitionModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Nuclear Medicine Image IOD (PS3.3 A.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.5.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), NM/PET Patient Orientation (M), Frame of Reference (U),
    Synchronization (C), General Equipment (M), General Acquisition (M), General Image (M), General Reference
    (U), Image Pixel (M), Acquisition Context (U), Device (U), Specimen (U), NM Image Pixel (M), Multi-frame
    (M), NM Multi-frame (M), NM Image (M), NM Isotope (M), NM Detector (M), NM Tomo Acquisition (C), NM Multi-
    gated Acquisition (C), NM Phase (C), NM Reconstruction (C), Overlay Plane (U), Multi-frame Overlay (U), VOI
    LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.20",)

    ImageType = CSTn(0x0008_0008)
    PhotometricInterpretation = CS(0x0028_0004)
    LossyImageCompression = CS(0x0028_2110)
    AcquisitionContextSequence = SQ(0x0040_0555, "ContentItemWithModifiersMacro")
