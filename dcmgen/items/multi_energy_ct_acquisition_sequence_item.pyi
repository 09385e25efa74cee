# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT Acquisition Sequence (0018,9362)."""

from dcmgen.items.ct_acquisition_details_macro import CTAcquisitionDetailsMacro
from dcmgen.items.ct_acquisition_details_sequence_item import CTAcquisitionDetailsSequenceItem
from dcmgen.items.ct_exposure_macro import CTExposureMacro
from dcmgen.items.ct_exposure_sequence_item import CTExposureSequenceItem
from dcmgen.items.ct_geometry_macro import CTGeometryMacro
from dcmgen.items.ct_geometry_sequence_item import CTGeometrySequenceItem
from dcmgen.items.ct_x_ray_details_macro import CTXRayDetailsMacro
from dcmgen.items.ct_x_ray_details_sequence_item import CTXRayDetailsSequenceItem
from dcmgen.items.multi_energy_ct_path_macro import MultiEnergyCTPathMacro
from dcmgen.items.multi_energy_ct_path_sequence_item import MultienergyCTPathSequenceItem
from dcmgen.items.multi_energy_ct_x_ray_detector_macro import MultiEnergyCTXRayDetectorMacro
from dcmgen.items.multi_energy_ct_x_ray_detector_sequence_item import MultienergyCTXRayDetectorSequenceItem
from dcmgen.items.multi_energy_ct_x_ray_source_macro import MultiEnergyCTXRaySourceMacro
from dcmgen.items.multi_energy_ct_x_ray_source_sequence_item import MultienergyCTXRaySourceSequenceItem
from dcmgen.model.fields import UT_, Items, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultienergyCTAcquisitionSequenceItem(
    CTAcquisitionDetailsMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTXRayDetailsMacro,
    MultiEnergyCTPathMacro,
    MultiEnergyCTXRayDetectorMacro,
    MultiEnergyCTXRaySourceMacro,
    Item,
):
    """Item of Multi-energy CT Acquisition Sequence (0018,9362) (PS3.3 C.8.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        MultienergyCTXRaySourceSequence: Items[MultienergyCTXRaySourceSequenceItem] = ...,
        MultienergyCTXRayDetectorSequence: Items[MultienergyCTXRayDetectorSequenceItem] = ...,
        MultienergyCTPathSequence: Items[MultienergyCTPathSequenceItem] = ...,
        MultienergyAcquisitionDescription: UT_Value = ...,
    ) -> None: ...
    MultienergyAcquisitionDescription: UT_
    """Multi-energy Acquisition Description (0018,937B), UT, VM 1, Type 3.

    PS3.3 C.8.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """

class MultienergyCTAcquisitionSequenceItems(Sequence[MultienergyCTAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        MultienergyCTXRaySourceSequence: Items[MultienergyCTXRaySourceSequenceItem] = ...,
        MultienergyCTXRayDetectorSequence: Items[MultienergyCTXRayDetectorSequenceItem] = ...,
        MultienergyCTPathSequence: Items[MultienergyCTPathSequenceItem] = ...,
        MultienergyAcquisitionDescription: UT_Value = ...,
    ) -> MultienergyCTAcquisitionSequenceItem: ...
