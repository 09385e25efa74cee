# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the MR Spectroscopy IOD."""

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.mr_averages_macro import MRAveragesMacro
from dcmgen.items.mr_averages_sequence_item import MRAveragesSequenceItem
from dcmgen.items.mr_diffusion_macro import MRDiffusionMacro
from dcmgen.items.mr_diffusion_sequence_item import MRDiffusionSequenceItem
from dcmgen.items.mr_echo_macro import MREchoMacro
from dcmgen.items.mr_echo_sequence_item import MREchoSequenceItem
from dcmgen.items.mr_modifier_macro import MRModifierMacro
from dcmgen.items.mr_modifier_sequence_item import MRModifierSequenceItem
from dcmgen.items.mr_receive_coil_macro import MRReceiveCoilMacro
from dcmgen.items.mr_receive_coil_sequence_item import MRReceiveCoilSequenceItem
from dcmgen.items.mr_spatial_saturation_macro import MRSpatialSaturationMacro
from dcmgen.items.mr_spatial_saturation_sequence_item import MRSpatialSaturationSequenceItem
from dcmgen.items.mr_spectroscopy_fov_geometry_macro import MRSpectroscopyFOVGeometryMacro
from dcmgen.items.mr_spectroscopy_fov_geometry_sequence_item import MRSpectroscopyFOVGeometrySequenceItem
from dcmgen.items.mr_spectroscopy_frame_type_macro import MRSpectroscopyFrameTypeMacro
from dcmgen.items.mr_spectroscopy_frame_type_sequence_item import MRSpectroscopyFrameTypeSequenceItem
from dcmgen.items.mr_timing_and_related_parameters_macro import MRTimingAndRelatedParametersMacro
from dcmgen.items.mr_timing_and_related_parameters_sequence_item import MRTimingAndRelatedParametersSequenceItem
from dcmgen.items.mr_transmit_coil_macro import MRTransmitCoilMacro
from dcmgen.items.mr_transmit_coil_sequence_item import MRTransmitCoilSequenceItem
from dcmgen.items.mr_velocity_encoding_macro import MRVelocityEncodingMacro
from dcmgen.items.mr_velocity_encoding_sequence_item import MRVelocityEncodingSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRSpectroscopySharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRSpectroscopyFOVGeometryMacro,
    MRSpectroscopyFrameTypeMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the MR Spectroscopy IOD (PS3.3 A.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.3.html
    """

    def __init__(
        self,
        /,
        *,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRSpectroscopyFOVGeometrySequence: Items[MRSpectroscopyFOVGeometrySequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRSpectroscopyFrameTypeSequence: Items[MRSpectroscopyFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> None: ...

class MRSpectroscopySharedFunctionalGroupsSequenceItems(Sequence[MRSpectroscopySharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRSpectroscopyFOVGeometrySequence: Items[MRSpectroscopyFOVGeometrySequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRSpectroscopyFrameTypeSequence: Items[MRSpectroscopyFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> MRSpectroscopySharedFunctionalGroupsSequenceItem: ...

class MRSpectroscopyPerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRSpectroscopyFOVGeometryMacro,
    MRSpectroscopyFrameTypeMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the MR Spectroscopy IOD (PS3.3 A.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.3.html
    """

    def __init__(
        self,
        /,
        *,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRSpectroscopyFOVGeometrySequence: Items[MRSpectroscopyFOVGeometrySequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRSpectroscopyFrameTypeSequence: Items[MRSpectroscopyFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> None: ...

class MRSpectroscopyPerFrameFunctionalGroupsSequenceItems(Sequence[MRSpectroscopyPerFrameFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRSpectroscopyFOVGeometrySequence: Items[MRSpectroscopyFOVGeometrySequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRSpectroscopyFrameTypeSequence: Items[MRSpectroscopyFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> MRSpectroscopyPerFrameFunctionalGroupsSequenceItem: ...
