# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Multi-energy CT Acquisition Module."""

from dcmgen.items.multi_energy_ct_path_macro import MultiEnergyCTPathMacro
from dcmgen.items.multi_energy_ct_path_sequence_item import MultienergyCTPathSequenceItem
from dcmgen.items.multi_energy_ct_x_ray_detector_macro import MultiEnergyCTXRayDetectorMacro
from dcmgen.items.multi_energy_ct_x_ray_detector_sequence_item import MultienergyCTXRayDetectorSequenceItem
from dcmgen.items.multi_energy_ct_x_ray_source_macro import MultiEnergyCTXRaySourceMacro
from dcmgen.items.multi_energy_ct_x_ray_source_sequence_item import MultienergyCTXRaySourceSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Module

class EnhancedMultiEnergyCTAcquisitionModule(
    MultiEnergyCTPathMacro, MultiEnergyCTXRayDetectorMacro, MultiEnergyCTXRaySourceMacro, Module
):
    """Enhanced Multi-energy CT Acquisition Module (PS3.3 C.8.15.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.4.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTXRaySourceSequence: Items[MultienergyCTXRaySourceSequenceItem] = ...,
        MultienergyCTXRayDetectorSequence: Items[MultienergyCTXRayDetectorSequenceItem] = ...,
        MultienergyCTPathSequence: Items[MultienergyCTPathSequenceItem] = ...,
    ) -> None: ...
