# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ultrasound Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LOT, CSTn
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.contrast_bolus import ContrastBolusModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.us_image import USImageModule
from dcmgen.modules.us_region_calibration import USRegionCalibrationModule
from dcmgen.modules.voi_lut import VOILUTModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


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

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "SECONDARY",
            "ABDOMINAL",
            "BREAST",
            "CHEST",
            "ENDOCAVITARY",
            "ENDORECTAL",
            "ENDOVAGINAL",
            "EPICARDIAL",
            "FETAL HEART",
            "GYNECOLOGY",
            "INTRACARDIAC",
            "INTRAOPERATIVE",
            "INTRAVASCULAR",
            "MUSCULOSKELETAL",
            "NEONATAL HEAD",
            "OBSTETRICAL",
            "OPHTHALMIC",
            "PEDIATRIC",
            "PELVIC",
            "RETROPERITONEAL",
            "SCROTAL",
            "SMALL PARTS",
            "TEE",
            "THYROID",
            "TRANSCRANIAL",
            "TTE",
            "US BIOPSY",
            "VASCULAR",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 2 (PS3.3 C.8.5.6)."""
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
    ] = CST(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.5.6)."""
    OverlaySubtype: LOT[
        Literal["ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA", "USER", "AUTOMATED", "ACTIVE IMAGE AREA"]
    ] = LOT(0x6000_0045)
    """Overlay Subtype (60xx,0045), VM 1, Type 1C (PS3.3 C.8.5.6)."""
