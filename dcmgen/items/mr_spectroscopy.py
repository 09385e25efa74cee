# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the MR Spectroscopy IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.mr_averages_macro import MRAveragesMacro
from dcmgen.items.mr_diffusion_macro import MRDiffusionMacro
from dcmgen.items.mr_echo_macro import MREchoMacro
from dcmgen.items.mr_modifier_macro import MRModifierMacro
from dcmgen.items.mr_receive_coil_macro import MRReceiveCoilMacro
from dcmgen.items.mr_spatial_saturation_macro import MRSpatialSaturationMacro
from dcmgen.items.mr_spectroscopy_fov_geometry_macro import MRSpectroscopyFOVGeometryMacro
from dcmgen.items.mr_spectroscopy_frame_type_macro import MRSpectroscopyFrameTypeMacro
from dcmgen.items.mr_timing_and_related_parameters_macro import MRTimingAndRelatedParametersMacro
from dcmgen.items.mr_transmit_coil_macro import MRTransmitCoilMacro
from dcmgen.items.mr_velocity_encoding_macro import MRVelocityEncodingMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.model.iod import Item


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

    __slots__ = ()


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

    __slots__ = ()
