# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Positron Emission Tomography Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    ImagePlaneModule,
    NMPETPatientOrientationModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    PETImageModule,
    PETIsotopeModule,
    PETMultiGatedAcquisitionModule,
    PETSeriesModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
)


class PositronEmissionTomographyImage(
    GeneralImageModule,
    PETImageModule,
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
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImagePlaneModule,
    NMPETPatientOrientationModule,
    OverlayPlaneModule,
    PETIsotopeModule,
    PETMultiGatedAcquisitionModule,
    PETSeriesModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Positron Emission Tomography Image IOD (PS3.3 A.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.21.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), PET Series (M), PET Isotope (M), PET Multi-gated Acquisition
    (C), NM/PET Patient Orientation (M), Frame of Reference (M), Synchronization (C), General Equipment (M),
    General Acquisition (M), General Image (M), General Reference (U), Image Plane (M), Image Pixel (M), Device
    (U), Specimen (U), PET Image (M), Overlay Plane (U), VOI LUT (U), Acquisition Context (U), SOP Common (M),
    Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.128",)

    ImageType = CSTn(0x0008_0008)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    LossyImageCompression = CS(0x0028_2110)
