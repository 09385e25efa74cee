# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ultrasound Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LOT, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
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


class UltrasoundImage(
    GeneralImageModule,
    USImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    USRegionCalibrationModule,
    IOD,
):
    """Ultrasound Image IOD (PS3.3 A.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.6.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (U), Synchronization (U), General
    Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel (M),
    Contrast/Bolus (C), Palette Color Lookup Table (C), Device (U), Specimen (U), US Region Calibration (U), US
    Image (M), Overlay Plane (U), VOI LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.6.1",)

    ImageType = CSTn(0x0008_0008)
    PhotometricInterpretation = CST(0x0028_0004)
    LossyImageCompression = CS(0x0028_2110)
    OverlaySubtype = LOT(0x6000_0045)
