# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XRF Image IOD."""

from dcmgen.items.calibration_sequence_item import CalibrationSequenceItem
from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.collimator_shape_sequence_item import CollimatorShapeSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.items.exposure_control_sensing_regions_sequence_item import ExposureControlSensingRegionsSequenceItem
from dcmgen.items.field_of_view_sequence_item import FieldOfViewSequenceItem
from dcmgen.items.frame_acquisition_sequence_item import FrameAcquisitionSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_detector_parameters_sequence_item import FrameDetectorParametersSequenceItem
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_pixel_data_properties_sequence_item import FramePixelDataPropertiesSequenceItem
from dcmgen.items.frame_pixel_shift_macro import FramePixelShiftMacro
from dcmgen.items.frame_pixel_shift_sequence_item import FramePixelShiftSequenceItem
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.irradiation_event_identification_sequence_item import IrradiationEventIdentificationSequenceItem
from dcmgen.items.object_thickness_sequence_item import ObjectThicknessSequenceItem
from dcmgen.items.patient_orientation_in_frame_macro import PatientOrientationInFrameMacro
from dcmgen.items.patient_orientation_in_frame_sequence_item import PatientOrientationInFrameSequenceItem
from dcmgen.items.pixel_intensity_relationship_lut_macro import PixelIntensityRelationshipLUTMacro
from dcmgen.items.pixel_intensity_relationship_lut_sequence_item import PixelIntensityRelationshipLUTSequenceItem
from dcmgen.items.positioner_position_sequence_item import PositionerPositionSequenceItem
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.table_position_sequence_item import TablePositionSequenceItem
from dcmgen.items.x_ray_calibration_device_usage_macro import XRayCalibrationDeviceUsageMacro
from dcmgen.items.x_ray_collimator_macro import XRayCollimatorMacro
from dcmgen.items.x_ray_exposure_control_sensing_regions_macro import XRayExposureControlSensingRegionsMacro
from dcmgen.items.x_ray_field_of_view_macro import XRayFieldOfViewMacro
from dcmgen.items.x_ray_frame_acquisition_macro import XRayFrameAcquisitionMacro
from dcmgen.items.x_ray_frame_characteristics_macro import XRayFrameCharacteristicsMacro
from dcmgen.items.x_ray_frame_detector_parameters_macro import XRayFrameDetectorParametersMacro
from dcmgen.items.x_ray_frame_pixel_data_properties_macro import XRayFramePixelDataPropertiesMacro
from dcmgen.items.x_ray_geometry_macro import XRayGeometryMacro
from dcmgen.items.x_ray_geometry_sequence_item import XRayGeometrySequenceItem
from dcmgen.items.x_ray_object_thickness_macro import XRayObjectThicknessMacro
from dcmgen.items.x_ray_positioner_macro import XRayPositionerMacro
from dcmgen.items.x_ray_table_position_macro import XRayTablePositionMacro
from dcmgen.items.xa_xrf_frame_characteristics_sequence_item import XAXRFFrameCharacteristicsSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedXRFImageSharedFunctionalGroupsSequenceItem(
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
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XRF Image IOD (PS3.3 A.48).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.48.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[PositionerPositionSequenceItem] = ...,
        TablePositionSequence: Items[TablePositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        ExposureControlSensingRegionsSequence: Items[ExposureControlSensingRegionsSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        ObjectThicknessSequence: Items[ObjectThicknessSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[XRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        FramePixelShiftSequence: Items[FramePixelShiftSequenceItem] = ...,
        PixelIntensityRelationshipLUTSequence: Items[PixelIntensityRelationshipLUTSequenceItem] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedXRFImageSharedFunctionalGroupsSequenceItems(Sequence[EnhancedXRFImageSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[PositionerPositionSequenceItem] = ...,
        TablePositionSequence: Items[TablePositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        ExposureControlSensingRegionsSequence: Items[ExposureControlSensingRegionsSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        ObjectThicknessSequence: Items[ObjectThicknessSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[XRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        FramePixelShiftSequence: Items[FramePixelShiftSequenceItem] = ...,
        PixelIntensityRelationshipLUTSequence: Items[PixelIntensityRelationshipLUTSequenceItem] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedXRFImageSharedFunctionalGroupsSequenceItem: ...

class EnhancedXRFImagePerFrameFunctionalGroupsSequenceItem(
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
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced XRF Image IOD (PS3.3 A.48).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.48.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[PositionerPositionSequenceItem] = ...,
        TablePositionSequence: Items[TablePositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        ExposureControlSensingRegionsSequence: Items[ExposureControlSensingRegionsSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        ObjectThicknessSequence: Items[ObjectThicknessSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[XRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        FramePixelShiftSequence: Items[FramePixelShiftSequenceItem] = ...,
        PixelIntensityRelationshipLUTSequence: Items[PixelIntensityRelationshipLUTSequenceItem] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedXRFImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedXRFImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[PositionerPositionSequenceItem] = ...,
        TablePositionSequence: Items[TablePositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        ExposureControlSensingRegionsSequence: Items[ExposureControlSensingRegionsSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        ObjectThicknessSequence: Items[ObjectThicknessSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[XRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        FramePixelShiftSequence: Items[FramePixelShiftSequenceItem] = ...,
        PixelIntensityRelationshipLUTSequence: Items[PixelIntensityRelationshipLUTSequenceItem] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedXRFImagePerFrameFunctionalGroupsSequenceItem: ...
