# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Dose IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, IS_, TM_, US
from dcmgen.model.iod import IOD
from dcmgen.model.methods.radiotherapy import DoseMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralStudyModule,
    ImagePixelModule,
    ImagePlaneModule,
    MultiFrameModule,
    PatientModule,
    PatientStudyModule,
    RTDoseModule,
    RTDVHModule,
    RTSeriesModule,
    SOPCommonModule,
)


class RTDose(
    DoseMethods,
    GeneralImageModule,
    ImagePixelModule,
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ImagePlaneModule,
    MultiFrameModule,
    PatientStudyModule,
    RTDVHModule,
    RTDoseModule,
    IOD,
):
    """RT Dose IOD (PS3.3 A.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.18.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), Frame of Reference (M), General Equipment (M), General Image (C),
    Image Plane (C), Image Pixel (C), Multi-frame (C), RT Dose (M), RT DVH (U), SOP Common (M), Common Instance
    Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.2",)

    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    Modality = CS(0x0008_0060)
    InstanceNumber = IS_(0x0020_0013)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
