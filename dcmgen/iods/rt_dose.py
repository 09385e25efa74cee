# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Dose IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, IS_, TM_, US
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.image_plane import ImagePlaneModule
from dcmgen.modules.multi_frame import MultiFrameModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.rt_dose import RTDoseModule
from dcmgen.modules.rt_dvh import RTDVHModule
from dcmgen.modules.rt_series import RTSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RTDose(
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

    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1C (PS3.3 C.8.8.3)."""
