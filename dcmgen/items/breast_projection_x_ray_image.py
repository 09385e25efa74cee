# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Breast Projection X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.items.breast_x_ray_acquisition_dose_macro import BreastXRayAcquisitionDoseMacro
from dcmgen.items.breast_x_ray_detector_macro import BreastXRayDetectorMacro
from dcmgen.items.breast_x_ray_geometry_macro import BreastXRayGeometryMacro
from dcmgen.items.breast_x_ray_isocenter_reference_system_macro import BreastXRayIsocenterReferenceSystemMacro
from dcmgen.items.breast_x_ray_positioner_macro import BreastXRayPositionerMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_voi_lut_with_lut_macro import FrameVOILUTWithLUTMacro
from dcmgen.items.identity_pixel_value_transformation_macro import IdentityPixelValueTransformationMacro
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.x_ray_calibration_device_usage_macro import XRayCalibrationDeviceUsageMacro
from dcmgen.items.x_ray_collimator_macro import XRayCollimatorMacro
from dcmgen.items.x_ray_field_of_view_macro import XRayFieldOfViewMacro
from dcmgen.items.x_ray_filter_macro import XRayFilterMacro
from dcmgen.items.x_ray_frame_acquisition_macro import XRayFrameAcquisitionMacro
from dcmgen.items.x_ray_frame_characteristics_macro import XRayFrameCharacteristicsMacro
from dcmgen.items.x_ray_frame_detector_parameters_macro import XRayFrameDetectorParametersMacro
from dcmgen.items.x_ray_frame_pixel_data_properties_macro import XRayFramePixelDataPropertiesMacro
from dcmgen.items.x_ray_grid_macro import XRayGridMacro
from dcmgen.model.iod import Item


class BreastProjectionXRayImageSharedFunctionalGroupsSequenceItem(
    XRayGridMacro,
    BreastXRayAcquisitionDoseMacro,
    BreastXRayDetectorMacro,
    BreastXRayGeometryMacro,
    BreastXRayIsocenterReferenceSystemMacro,
    BreastXRayPositionerMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    IrradiationEventIdentificationMacro,
    ReferencedImageMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayFieldOfViewMacro,
    XRayFilterMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Breast Projection X-Ray Image IOD (PS3.3 A.74).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.74.html
    """

    __slots__ = ()


class BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItem(
    XRayGridMacro,
    BreastXRayAcquisitionDoseMacro,
    BreastXRayDetectorMacro,
    BreastXRayGeometryMacro,
    BreastXRayIsocenterReferenceSystemMacro,
    BreastXRayPositionerMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    IrradiationEventIdentificationMacro,
    ReferencedImageMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayFieldOfViewMacro,
    XRayFilterMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Breast Projection X-Ray Image IOD (PS3.3 A.74).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.74.html
    """

    __slots__ = ()
