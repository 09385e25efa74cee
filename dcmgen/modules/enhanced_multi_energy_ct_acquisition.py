# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Multi-energy CT Acquisition Module."""

from __future__ import annotations

from dcmgen.items.multi_energy_ct_path_macro import MultiEnergyCTPathMacro
from dcmgen.items.multi_energy_ct_x_ray_detector_macro import MultiEnergyCTXRayDetectorMacro
from dcmgen.items.multi_energy_ct_x_ray_source_macro import MultiEnergyCTXRaySourceMacro
from dcmgen.model.iod import Module


class EnhancedMultiEnergyCTAcquisitionModule(
    MultiEnergyCTPathMacro, MultiEnergyCTXRayDetectorMacro, MultiEnergyCTXRaySourceMacro, Module
):
    """Enhanced Multi-energy CT Acquisition Module (PS3.3 C.8.15.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.4.html
    """

    __slots__ = ()
