# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XA Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_pixel_shift_macro import FramePixelShiftMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.patient_orientation_in_frame_macro import PatientOrientationInFrameMacro
from dcmgen.items.pixel_intensity_relationship_lut_macro import PixelIntensityRelationshipLUTMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.x_ray_calibration_device_usage_macro import XRayCalibrationDeviceUsageMacro
from dcmgen.items.x_ray_collimator_macro import XRayCollimatorMacro
from dcmgen.items.x_ray_exposure_control_sensing_regions_macro import XRayExposureControlSensingRegionsMacro
from dcmgen.items.x_ray_field_of_view_macro import XRayFieldOfViewMacro
from dcmgen.items.x_ray_frame_acquisition_macro import XRayFrameAcquisitionMacro
from dcmgen.items.x_ray_frame_characteristics_macro import XRayFrameCharacteristicsMacro
from dcmgen.items.x_ray_frame_detector_parameters_macro import XRayFrameDetectorParametersMacro
from dcmgen.items.x_ray_frame_pixel_data_properties_macro import XRayFramePixelDataPropertiesMacro
from dcmgen.items.x_ray_geometry_macro import XRayGeometryMacro
from dcmgen.items.x_ray_isocenter_reference_system_macro import XRayIsocenterReferenceSystemMacro
from dcmgen.items.x_ray_object_thickness_macro import XRayObjectThicknessMacro
from dcmgen.items.x_ray_positioner_macro import XRayPositionerMacro
from dcmgen.items.x_ray_projection_pixel_calibration_macro import XRayProjectionPixelCalibrationMacro
from dcmgen.items.x_ray_table_position_macro import XRayTablePositionMacro
from dcmgen.model.iod import Item


class EnhancedXAImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameDisplayShutterMacro,
    FramePixelShiftMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PatientOrientationInFrameMacro,
    PixelIntensityRelationshipLUTMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayExposureControlSensingRegionsMacro,
    XRayFieldOfViewMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGeometryMacro,
    XRayIsocenterReferenceSystemMacro,
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayProjectionPixelCalibrationMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html
    """

    __slots__ = ()


class EnhancedXAImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FramePixelShiftMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PatientOrientationInFrameMacro,
    PixelIntensityRelationshipLUTMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayExposureControlSensingRegionsMacro,
    XRayFieldOfViewMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGeometryMacro,
    XRayIsocenterReferenceSystemMacro,
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayProjectionPixelCalibrationMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html
    """

    __slots__ = ()
