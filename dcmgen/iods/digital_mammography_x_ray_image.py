# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Digital Mammography X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSn, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    DisplayShutterModule,
    DXAnatomyImagedModule,
    DXDetectorModule,
    DXImageModule,
    DXPositioningModule,
    DXSeriesModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImageHistogramModule,
    ImagePixelModule,
    InterventionModule,
    MammographyImageModule,
    MammographySeriesModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    XRayAcquisitionDoseModule,
    XRayCollimatorModule,
    XRayFiltrationModule,
    XRayGenerationModule,
    XRayGridModule,
    XRayTomographyAcquisitionModule,
)


class DigitalMammographyXRayImage(
    DXAnatomyImagedModule,
    DXDetectorModule,
    GeneralImageModule,
    MammographyImageModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    XRayAcquisitionDoseModule,
    XRayCollimatorModule,
    XRayFiltrationModule,
    XRayGridModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DXImageModule,
    DXPositioningModule,
    DXSeriesModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImageHistogramModule,
    InterventionModule,
    MammographySeriesModule,
    OverlayPlaneModule,
    PatientStudyModule,
    XRayGenerationModule,
    XRayTomographyAcquisitionModule,
    IOD,
):
    """Digital Mammography X-Ray Image IOD (PS3.3 A.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.27.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), DX Series (M), Mammography Series (M), Frame of Reference
    (C), General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel
    (M), Contrast/Bolus (U), Display Shutter (U), Device (U), Intervention (U), Specimen (U), DX Anatomy Imaged
    (M), DX Image (M), DX Detector (M), X-Ray Collimator (U), DX Positioning (U), X-Ray Tomography Acquisition
    (U), X-Ray Acquisition Dose (U), X-Ray Generation (U), X-Ray Filtration (U), X-Ray Grid (U), Mammography
    Image (M), Overlay Plane (C), VOI LUT (C), Image Histogram (U), Acquisition Context (M), SOP Common (M),
    Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.1.2",
        "1.2.840.10008.5.1.4.1.1.1.2.1",
    )

    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PatientOrientation = CSn(0x0020_0020)
    ImageLaterality = CS(0x0020_0062)
    PhotometricInterpretation = CS(0x0028_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    ViewCodeSequence = SQ(0x0054_0220, "DigitalMammographyXRayImageViewCodeSequenceItem")
    PresentationLUTShape = CS(0x2050_0020)
