# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Digital Mammography X-Ray Image IOD."""

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
from dcmgen.modules.mammography_image import MammographyImageModule
from dcmgen.modules.mammography_series import MammographySeriesModule
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
    from dcmgen.items.digital_mammography_x_ray_image import DigitalMammographyXRayImageViewCodeSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


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

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "SECONDARY",
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.11.3)."""
    Modality: CS[Literal["MG"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.8.11.1)."""
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1 (PS3.3 10.5)."""
    PatientOrientation: CSn = CSn(0x0020_0020)
    """Patient Orientation (0020,0020), VM 2, Type 1C (PS3.3 C.8.11.3)."""
    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.11.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.11.3)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.11.3)."""
    ViewCodeSequence: SQ[DigitalMammographyXRayImageViewCodeSequenceItem] = SQ(
        0x0054_0220, "DigitalMammographyXRayImageViewCodeSequenceItem"
    )
    """View Code Sequence (0054,0220), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.11.3)."""
