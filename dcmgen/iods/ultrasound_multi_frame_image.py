# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ultrasound Multi-frame Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LOT, ATn, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    FramePointersModule,
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
    OverlayPlaneModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    USImageModule,
    USRegionCalibrationModule,
    VOILUTModule,
)


class UltrasoundMultiFrameImage(
    GeneralImageModule,
    USImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    FramePointersModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    USRegionCalibrationModule,
    IOD,
):
    """Ultrasound Multi-frame Image IOD (PS3.3 A.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (U), Synchronization (C), General
    Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel (M),
    Contrast/Bolus (C), Cine (M), Multi-frame (M), Frame Pointers (U), Palette Color Lookup Table (C), Device
    (U), Specimen (U), US Region Calibration (U), US Image (M), Overlay Plane (U), Multi-frame Overlay (U), VOI
    LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.3.1",)

    ImageType = CSTn(0x0008_0008)
    PhotometricInterpretation = CST(0x0028_0004)
    FrameIncrementPointer = ATn(0x0028_0009)
    LossyImageCompression = CS(0x0028_2110)
    OverlaySubtype = LOT(0x6000_0045)
