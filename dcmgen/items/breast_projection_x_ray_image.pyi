# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Breast Projection X-Ray Image IOD."""

from dcmgen.items.breast_x_ray_acquisition_dose_macro import BreastXRayAcquisitionDoseMacro
from dcmgen.items.breast_x_ray_detector_macro import BreastXRayDetectorMacro
from dcmgen.items.breast_x_ray_geometry_macro import BreastXRayGeometryMacro
from dcmgen.items.breast_x_ray_geometry_x_ray_geometry_sequence_item import BreastXRayGeometryXRayGeometrySequenceItem
from dcmgen.items.breast_x_ray_isocenter_reference_system_isocenter_reference_system_sequence_item import (
    BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem,
)
from dcmgen.items.breast_x_ray_isocenter_reference_system_macro import BreastXRayIsocenterReferenceSystemMacro
from dcmgen.items.breast_x_ray_positioner_macro import BreastXRayPositionerMacro
from dcmgen.items.breast_x_ray_positioner_positioner_position_sequence_item import (
    BreastXRayPositionerPositionerPositionSequenceItem,
)
from dcmgen.items.calibration_sequence_item import CalibrationSequenceItem
from dcmgen.items.collimator_shape_sequence_item import CollimatorShapeSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.detector_position_sequence_item import DetectorPositionSequenceItem
from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.items.field_of_view_sequence_item import FieldOfViewSequenceItem
from dcmgen.items.frame_acquisition_sequence_item import FrameAcquisitionSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_detector_parameters_sequence_item import FrameDetectorParametersSequenceItem
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_pixel_data_properties_sequence_item import FramePixelDataPropertiesSequenceItem
from dcmgen.items.frame_voi_lut_with_lut_macro import FrameVOILUTWithLUTMacro
from dcmgen.items.identity_pixel_value_transformation_macro import IdentityPixelValueTransformationMacro
from dcmgen.items.identity_pixel_value_transformation_pixel_value_transformation_sequence_item import (
    IdentityPixelValueTransformationPixelValueTransformationSequenceItem,
)
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.irradiation_event_identification_sequence_item import IrradiationEventIdentificationSequenceItem
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.x_ray_acquisition_dose_sequence_item import XRayAcquisitionDoseSequenceItem
from dcmgen.items.x_ray_calibration_device_usage_macro import XRayCalibrationDeviceUsageMacro
from dcmgen.items.x_ray_collimator_macro import XRayCollimatorMacro
from dcmgen.items.x_ray_field_of_view_macro import XRayFieldOfViewMacro
from dcmgen.items.x_ray_filter_macro import XRayFilterMacro
from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro
from dcmgen.items.x_ray_frame_acquisition_macro import XRayFrameAcquisitionMacro
from dcmgen.items.x_ray_frame_characteristics_macro import XRayFrameCharacteristicsMacro
from dcmgen.items.x_ray_frame_detector_parameters_macro import XRayFrameDetectorParametersMacro
from dcmgen.items.x_ray_frame_pixel_data_properties_macro import XRayFramePixelDataPropertiesMacro
from dcmgen.items.x_ray_grid_macro import XRayGridMacro
from dcmgen.items.x_ray_grid_sequence_item import XRayGridSequenceItem
from dcmgen.items.xa_xrf_frame_characteristics_sequence_item import XAXRFFrameCharacteristicsSequenceItem
from dcmgen.model.fields import DS_Value, ISnValue, Items, LO_Value, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

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

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[BreastXRayPositionerPositionerPositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        IsocenterReferenceSystemSequence: Items[
            BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem
        ] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[BreastXRayGeometryXRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        DetectorPositionSequence: Items[DetectorPositionSequenceItem] = ...,
        XRayAcquisitionDoseSequence: Items[XRayAcquisitionDoseSequenceItem] = ...,
        XRayGridSequence: Items[XRayGridSequenceItem] = ...,
        XRayFilterSequence: Items[XRayFiltrationMacro] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...

class BreastProjectionXRayImageSharedFunctionalGroupsSequenceItems(
    Sequence[BreastProjectionXRayImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[BreastXRayPositionerPositionerPositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        IsocenterReferenceSystemSequence: Items[
            BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem
        ] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[BreastXRayGeometryXRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        DetectorPositionSequence: Items[DetectorPositionSequenceItem] = ...,
        XRayAcquisitionDoseSequence: Items[XRayAcquisitionDoseSequenceItem] = ...,
        XRayGridSequence: Items[XRayGridSequenceItem] = ...,
        XRayFilterSequence: Items[XRayFiltrationMacro] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> BreastProjectionXRayImageSharedFunctionalGroupsSequenceItem: ...

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

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[BreastXRayPositionerPositionerPositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        IsocenterReferenceSystemSequence: Items[
            BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem
        ] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[BreastXRayGeometryXRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        DetectorPositionSequence: Items[DetectorPositionSequenceItem] = ...,
        XRayAcquisitionDoseSequence: Items[XRayAcquisitionDoseSequenceItem] = ...,
        XRayGridSequence: Items[XRayGridSequenceItem] = ...,
        XRayFilterSequence: Items[XRayFiltrationMacro] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...

class BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        PositionerPositionSequence: Items[BreastXRayPositionerPositionerPositionSequenceItem] = ...,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
        FrameAcquisitionSequence: Items[FrameAcquisitionSequenceItem] = ...,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
        FrameDetectorParametersSequence: Items[FrameDetectorParametersSequenceItem] = ...,
        CalibrationSequence: Items[CalibrationSequenceItem] = ...,
        IsocenterReferenceSystemSequence: Items[
            BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem
        ] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        XRayGeometrySequence: Items[BreastXRayGeometryXRayGeometrySequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        DetectorPositionSequence: Items[DetectorPositionSequenceItem] = ...,
        XRayAcquisitionDoseSequence: Items[XRayAcquisitionDoseSequenceItem] = ...,
        XRayGridSequence: Items[XRayGridSequenceItem] = ...,
        XRayFilterSequence: Items[XRayFiltrationMacro] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItem: ...
