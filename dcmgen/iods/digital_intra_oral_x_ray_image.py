# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Digital Intra-Oral X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSn, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.contrast_bolus import ContrastBolusModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.display_shutter import DisplayShutterModule
from dcmgen.modules.dx_anatomy_imaged import DXAnatomyImagedModule
from dcmgen.modules.dx_detector import DXDetectorModule
from dcmgen.modules.dx_image import DXImageModule
from dcmgen.modules.dx_positioning import DXPositioningModule
from dcmgen.modules.dx_series import DXSeriesModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_histogram import ImageHistogramModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.intervention import InterventionModule
from dcmgen.modules.intra_oral_image import IntraOralImageModule
from dcmgen.modules.intra_oral_series import IntraOralSeriesModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.voi_lut import VOILUTModule
from dcmgen.modules.x_ray_acquisition_dose import XRayAcquisitionDoseModule
from dcmgen.modules.x_ray_collimator import XRayCollimatorModule
from dcmgen.modules.x_ray_filtration import XRayFiltrationModule
from dcmgen.modules.x_ray_generation import XRayGenerationModule
from dcmgen.modules.x_ray_grid import XRayGridModule
from dcmgen.modules.x_ray_tomography_acquisition import XRayTomographyAcquisitionModule


class DigitalIntraOralXRayImage(
    DXAnatomyImagedModule,
    DXDetectorModule,
    GeneralImageModule,
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
    IntraOralImageModule,
    IntraOralSeriesModule,
    OverlayPlaneModule,
    PatientStudyModule,
    XRayGenerationModule,
    XRayTomographyAcquisitionModule,
    IOD,
):
    """Digital Intra-Oral X-Ray Image IOD (PS3.3 A.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.28.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), DX Series (M), Intra-Oral Series (M), Frame of Reference (U),
    General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel (M),
    Contrast/Bolus (U), Display Shutter (U), Device (U), Intervention (U), Specimen (U), DX Anatomy Imaged (M),
    DX Image (M), DX Detector (M), X-Ray Collimator (U), DX Positioning (U), X-Ray Tomography Acquisition (U),
    X-Ray Acquisition Dose (U), X-Ray Generation (U), X-Ray Filtration (U), X-Ray Grid (U), Intra-Oral Image
    (M), Overlay Plane (C), VOI LUT (C), Image Histogram (U), Acquisition Context (M), SOP Common (M), Common
    Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.1.3",
        "1.2.840.10008.5.1.4.1.1.1.3.1",
    )

    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    AnatomicRegionSequence = SQ(0x0008_2218, "DigitalIntraOralXRayImageAnatomicRegionSequenceItem")
    PrimaryAnatomicStructureSequence = SQ(0x0008_2228, "PrimaryAnatomicStructureSequenceItem")
    PositionerType = CS(0x0018_1508)
    PatientOrientation = CSn(0x0020_0020)
    ImageLaterality = CS(0x0020_0062)
    PhotometricInterpretation = CS(0x0028_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    PresentationLUTShape = CS(0x2050_0020)
